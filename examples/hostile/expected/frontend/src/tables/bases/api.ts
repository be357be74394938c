import { callsTo } from "@/api/calls";
import type { BaseRecordTypes } from "./types";

/** Calls to the table base. */
export const baseApi = callsTo<BaseRecordTypes>("bases");
