import { callsTo } from "@/api/calls";
import type { TextRecordTypes } from "./types";

/** Calls to the table texts. */
export const textApi = callsTo<TextRecordTypes>("texts");
