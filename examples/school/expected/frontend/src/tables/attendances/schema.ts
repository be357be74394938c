import { date, integer, moment, text, z } from "@/lib/schema";
import { attendanceStatusValues } from "./types";

/** What a new attendance has to look like. */
export const attendanceCreate = z.object({
  section_id: integer(),
  student_id: integer(),
  held_on: date(),
  status: z.enum(attendanceStatusValues).optional(),
  minutes_late: integer(0, 480).nullable().optional(),
  recorded_by: integer().nullable().optional(),
  recorded_at: moment().optional(),
  remark: text(200).nullable().optional(),
});

export type AttendanceCreate = z.infer<typeof attendanceCreate>;

/** What can be changed about a attendance; all of it may be left out. */
export const attendanceUpdate = attendanceCreate
  .omit({ section_id: true, student_id: true, held_on: true })
  .partial();

export type AttendanceUpdate = z.infer<typeof attendanceUpdate>;
