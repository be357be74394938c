import { integer, keyText, text, z } from "@/lib/schema";

/** What a new subject has to look like. */
export const subjectCreate = z.object({
  /** Short code that timetables print: PHY, MATH2. */
  code: keyText(8),
  name: text(80),
  department_id: integer(-2147483648, 2147483647),
  /** Colour in the timetable, as #rrggbb. */
  colour: text(7).optional(),
});

export type SubjectCreate = z.infer<typeof subjectCreate>;

/** What can be changed about a subject; all of it may be left out. */
export const subjectUpdate = subjectCreate.omit({ code: true }).partial();

export type SubjectUpdate = z.infer<typeof subjectUpdate>;
