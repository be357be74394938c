import { callsTo } from "@/api/calls";
import type { CourseTypes } from "./types";

/** Calls to the table courses. */
export const courseApi = callsTo<CourseTypes>("courses");
