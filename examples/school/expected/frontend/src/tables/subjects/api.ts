import { callsTo } from "@/api/calls";
import type { SubjectTypes } from "./types";

/** Calls to the table subjects. */
export const subjectApi = callsTo<SubjectTypes>("subjects");
