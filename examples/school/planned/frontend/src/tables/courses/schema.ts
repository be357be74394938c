import { decimal, integer, text, z } from "@/lib/schema";

/** What a new course has to look like. */
export const courseCreate = z.object({
  subject_code: text(8),
  title: text(120),
  year_group: integer(7, 13),
  credits: decimal({ precision: 4, scale: 1, min: "0.1", max: "20.0" }).optional(),
  syllabus: text().nullable().optional(),
  is_elective: z.boolean().optional(),
});

export type CourseCreate = z.infer<typeof courseCreate>;

/** What can be changed about a course; all of it may be left out. */
export const courseUpdate = courseCreate.partial();

export type CourseUpdate = z.infer<typeof courseUpdate>;
