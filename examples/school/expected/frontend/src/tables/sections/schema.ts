import { integer, text, z } from "@/lib/schema";

/** What a new section has to look like. */
export const sectionCreate = z.object({
  course_id: integer(-2147483648, 2147483647),
  term_id: integer(-2147483648, 2147483647),
  teacher_id: integer(),
  name: text(20),
  max_size: integer(1, 60).optional(),
});

export type SectionCreate = z.infer<typeof sectionCreate>;

/** What can be changed about a section; all of it may be left out. */
export const sectionUpdate = sectionCreate.partial();

export type SectionUpdate = z.infer<typeof sectionUpdate>;
