import { callsTo } from "@/api/calls";
import type { CoursePrerequisiteTypes } from "./types";

/** Calls to the table course_prerequisites. */
export const coursePrerequisiteApi = callsTo<CoursePrerequisiteTypes>("course-prerequisites");
