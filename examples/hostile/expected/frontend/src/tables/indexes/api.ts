import { callsTo } from "@/api/calls";
import type { IndexRecordTypes } from "./types";

/** Calls to the table index. */
export const indexApi = callsTo<IndexRecordTypes>("indexes");
