import { callsTo } from "@/api/calls";
import type { StudentTypes } from "./types";

/** Calls to the table students. */
export const studentApi = callsTo<StudentTypes>("students");
