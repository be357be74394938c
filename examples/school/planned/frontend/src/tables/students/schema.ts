import { date, integer, text, uuid, z } from "@/lib/schema";
import { studentStatusValues } from "./types";

/** What a new pupil has to look like. */
export const studentCreate = z.object({
  first_name: text(60),
  last_name: text(60),
  preferred_name: text(60).nullable().optional(),
  date_of_birth: date(),
  status: z.enum(studentStatusValues).optional(),
  campus_id: uuid(),
  /** Teacher who is the first to ask about this student. */
  tutor_id: integer().nullable().optional(),
  email: text(254).nullable().optional(),
  admitted_on: date().nullable().optional(),
  notes: text().nullable().optional(),
});

export type StudentCreate = z.infer<typeof studentCreate>;

/** What can be changed about a pupil; all of it may be left out. */
export const studentUpdate = studentCreate.partial();

export type StudentUpdate = z.infer<typeof studentUpdate>;
