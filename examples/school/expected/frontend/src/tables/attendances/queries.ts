import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { attendanceApi } from "./api";
import type { AttendanceQuery, AttendanceTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const attendanceListQuery = (query: AttendanceQuery) => listQuery(attendanceApi, query);

/** One row, for `useQuery`. */
export const attendanceRowQuery = (key: AttendanceTypes["key"]) => rowQuery(attendanceApi, key);

/** Creates a row. */
export const useCreateAttendance = () => useCreate(attendanceApi);

/** Changes a row. */
export const useUpdateAttendance = () => useUpdate(attendanceApi);

/** Deletes a row. */
export const useRemoveAttendance = () => useRemove(attendanceApi);
