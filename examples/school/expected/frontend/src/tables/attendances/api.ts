import { callsTo } from "@/api/calls";
import type { AttendanceTypes } from "./types";

/** Calls to the table attendance. */
export const attendanceApi = callsTo<AttendanceTypes>("attendances");
