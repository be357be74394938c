import { callsTo } from "@/api/calls";
import type { SelectRecordTypes } from "./types";

/** Calls to the table select. */
export const selectApi = callsTo<SelectRecordTypes>("selects");
