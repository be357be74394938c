import { callsTo } from "@/api/calls";
import type { TermTypes } from "./types";

/** Calls to the table terms. */
export const termApi = callsTo<TermTypes>("terms");
