import { callsTo } from "@/api/calls";
import type { LoanTypes } from "./types";

/** Calls to the table loans. */
export const loanApi = callsTo<LoanTypes>("loans");
