import { callsTo } from "@/api/calls";
import type { HealthTypes } from "./types";

/** Calls to the table health. */
export const healthApi = callsTo<HealthTypes>("healths");
