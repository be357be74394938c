import { callsTo } from "@/api/calls";
import type { DepartmentTypes } from "./types";

/** Calls to the table departments. */
export const departmentApi = callsTo<DepartmentTypes>("departments");
