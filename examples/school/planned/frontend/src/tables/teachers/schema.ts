import { date, integer, text, z } from "@/lib/schema";
import { teacherEmploymentValues } from "./types";

/** What a new teacher has to look like. */
export const teacherCreate = z.object({
  /** Number on the staff card, six characters. */
  staff_number: text(6).regex(/^(?:[A-Z]{2}[0-9]{4})$/, "Use a form such as AA0000."),
  first_name: text(60),
  last_name: text(60),
  email: text(254),
  employment: z.enum(teacherEmploymentValues).optional(),
  department_id: integer(-2147483648, 2147483647),
  /** Experienced colleague who looks after a new teacher. */
  mentor_id: integer().nullable().optional(),
  hired_on: date().optional(),
  left_on: date().nullable().optional(),
});

export type TeacherCreate = z.infer<typeof teacherCreate>;

/** What can be changed about a teacher; all of it may be left out. */
export const teacherUpdate = teacherCreate.partial();

export type TeacherUpdate = z.infer<typeof teacherUpdate>;
