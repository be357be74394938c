import { callsTo } from "@/api/calls";
import type { StudentGuardianTypes } from "./types";

/** Calls to the table student_guardians. */
export const studentGuardianApi = callsTo<StudentGuardianTypes>("student-guardians");
