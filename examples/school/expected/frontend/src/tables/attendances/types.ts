import type * as api from "@/api/types";
import type { AttendanceCreate, AttendanceUpdate } from "./schema";

export const attendanceStatusValues = ["present", "late", "excused", "absent"] as const;

export type AttendanceStatusValue = (typeof attendanceStatusValues)[number];

/** Who was there, one row per student, section and day. */
export interface Attendance {
  section_id: number;
  student_id: number;
  held_on: string;
  status: AttendanceStatusValue;
  minutes_late: number | null;
  recorded_by: number | null;
  recorded_at: string;
  remark: string | null;
}

/** What lists can be sorted by. */
export type AttendanceSortKey = api.SortBy<keyof Attendance>;

/** How lists can be narrowed down and sorted. */
export type AttendanceQuery = api.ListParams<AttendanceSortKey> &
  api.Search &
  api.Filter<"section_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"held_on", string, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"status", AttendanceStatusValue, "eq" | "in"> &
  api.Filter<"minutes_late", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"recorded_by", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"recorded_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"remark", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface AttendanceTypes extends api.TableTypes {
  row: Attendance;
  create: AttendanceCreate;
  update: AttendanceUpdate;
  query: AttendanceQuery;
  key: readonly [number, number, string];
}
