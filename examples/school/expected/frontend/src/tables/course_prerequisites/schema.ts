import { decimal, integer, z } from "@/lib/schema";

/** What a new course prerequisite has to look like. */
export const coursePrerequisiteCreate = z.object({
  course_id: integer(-2147483648, 2147483647),
  required_id: integer(-2147483648, 2147483647),
  minimum_grade: decimal({ precision: 4, scale: 1, min: "0.0", max: "100.0" }).optional(),
});

export type CoursePrerequisiteCreate = z.infer<typeof coursePrerequisiteCreate>;

/** What can be changed about a course prerequisite; all of it may be left out. */
export const coursePrerequisiteUpdate = coursePrerequisiteCreate
  .omit({ course_id: true, required_id: true })
  .partial();

export type CoursePrerequisiteUpdate = z.infer<typeof coursePrerequisiteUpdate>;
