import { decimal, integer, text, z } from "@/lib/schema";

/** What a new department has to look like. */
export const departmentCreate = z.object({
  name: text(80),
  budget: decimal({ precision: 12, scale: 2, min: "0.00" }).optional(),
  /** Teacher who leads it; none while vacant. */
  head_teacher_id: integer().nullable().optional(),
});

export type DepartmentCreate = z.infer<typeof departmentCreate>;

/** What can be changed about a department; all of it may be left out. */
export const departmentUpdate = departmentCreate.partial();

export type DepartmentUpdate = z.infer<typeof departmentUpdate>;
