import { decimal, integer, moment, z } from "@/lib/schema";

/** What a new enrolment has to look like. */
export const enrolmentCreate = z.object({
  section_id: integer(),
  student_id: integer(),
  enrolled_at: moment().optional(),
  dropped_at: moment().nullable().optional(),
  /** In percent; none before the end of the term. */
  final_grade: decimal({ precision: 4, scale: 1, min: "0.0", max: "100.0" }).nullable().optional(),
});

export type EnrolmentCreate = z.infer<typeof enrolmentCreate>;

/** What can be changed about a enrolment; all of it may be left out. */
export const enrolmentUpdate = enrolmentCreate
  .omit({ section_id: true, student_id: true })
  .partial();

export type EnrolmentUpdate = z.infer<typeof enrolmentUpdate>;
