import { callsTo } from "@/api/calls";
import type { AcademicYearTypes } from "./types";

/** Calls to the table academic_years. */
export const academicYearApi = callsTo<AcademicYearTypes>("academic-years");
