import { callsTo } from "@/api/calls";
import type { TeacherTypes } from "./types";

/** Calls to the table teachers. */
export const teacherApi = callsTo<TeacherTypes>("teachers");
