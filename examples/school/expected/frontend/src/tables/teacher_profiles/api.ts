import { callsTo } from "@/api/calls";
import type { TeacherProfileTypes } from "./types";

/** Calls to the table teacher_profiles. */
export const teacherProfileApi = callsTo<TeacherProfileTypes>("teacher-profiles");
