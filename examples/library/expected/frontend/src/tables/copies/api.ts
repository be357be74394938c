import { callsTo } from "@/api/calls";
import type { CopyTypes } from "./types";

/** Calls to the table copies. */
export const copyApi = callsTo<CopyTypes>("copies");
