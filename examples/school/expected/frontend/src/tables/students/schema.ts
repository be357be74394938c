import { date, integer, moment, text, uuid, z } from "@/lib/schema";
import { studentStatusValues } from "./types";

/** What a new student has to look like. */
export const studentCreate = z.object({
  /** Identifier for use outside the school; tells nothing. */
  public_id: uuid().optional(),
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
  created_at: moment().optional(),
  updated_at: moment().optional(),
});

export type StudentCreate = z.infer<typeof studentCreate>;

/** What can be changed about a student; all of it may be left out. */
export const studentUpdate = studentCreate.partial();

export type StudentUpdate = z.infer<typeof studentUpdate>;
