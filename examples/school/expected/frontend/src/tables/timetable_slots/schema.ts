import { integer, time, z } from "@/lib/schema";
import { timetableSlotDayValues } from "./types";

/** What a new timetable slot has to look like. */
export const timetableSlotCreate = z.object({
  section_id: integer(),
  room_id: integer(-2147483648, 2147483647).nullable().optional(),
  day: z.enum(timetableSlotDayValues),
  starts_at: time(),
  ends_at: time(),
});

export type TimetableSlotCreate = z.infer<typeof timetableSlotCreate>;

/** What can be changed about a timetable slot; all of it may be left out. */
export const timetableSlotUpdate = timetableSlotCreate.partial();

export type TimetableSlotUpdate = z.infer<typeof timetableSlotUpdate>;
