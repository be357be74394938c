import { callsTo } from "@/api/calls";
import type { FineTypes } from "./types";

/** Calls to the table fines. */
export const fineApi = callsTo<FineTypes>("fines");
