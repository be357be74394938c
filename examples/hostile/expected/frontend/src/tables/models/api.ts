import { callsTo } from "@/api/calls";
import type { ModelTypes } from "./types";

/** Calls to the table models. */
export const modelApi = callsTo<ModelTypes>("models");
