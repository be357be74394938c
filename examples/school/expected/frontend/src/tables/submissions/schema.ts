import { decimal, integer, moment, text, uuid, z } from "@/lib/schema";

/** What a new submission has to look like. */
export const submissionCreate = z.object({
  assignment_id: uuid(),
  student_id: integer(),
  handed_in_at: moment().optional(),
  body: text().nullable().optional(),
  /** Out of the assignment's max_points; none until marked. */
  points: decimal({ precision: 6, scale: 2, min: "0.00" }).nullable().optional(),
  feedback: text().nullable().optional(),
  graded_by: integer().nullable().optional(),
});

export type SubmissionCreate = z.infer<typeof submissionCreate>;

/** What can be changed about a submission; all of it may be left out. */
export const submissionUpdate = submissionCreate.partial();

export type SubmissionUpdate = z.infer<typeof submissionUpdate>;
