import { decimal, float, integer, json, moment, text, uuid, z } from "@/lib/schema";

/** What a new assignment has to look like. */
export const assignmentCreate = z.object({
  id: uuid().optional(),
  section_id: integer(),
  title: text(120),
  description: text().optional(),
  max_points: decimal({ precision: 6, scale: 2, min: "0.01" }).optional(),
  /** Share in the final grade, 0 to 1. */
  weight: float(0, 1).optional(),
  opens_at: moment().optional(),
  due_at: moment(),
  attachments: json().optional(),
});

export type AssignmentCreate = z.infer<typeof assignmentCreate>;

/** What can be changed about a assignment; all of it may be left out. */
export const assignmentUpdate = assignmentCreate.omit({ id: true }).partial();

export type AssignmentUpdate = z.infer<typeof assignmentUpdate>;
