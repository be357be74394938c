import { callsTo } from "@/api/calls";
import type { SubmissionTypes } from "./types";

/** Calls to the table submissions. */
export const submissionApi = callsTo<SubmissionTypes>("submissions");
