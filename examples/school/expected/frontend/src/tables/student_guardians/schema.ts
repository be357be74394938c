import { integer, z } from "@/lib/schema";
import { studentGuardianRelationValues } from "./types";

/** What a new student guardian has to look like. */
export const studentGuardianCreate = z.object({
  student_id: integer(),
  guardian_id: integer(),
  relation: z.enum(studentGuardianRelationValues),
  /** Whom the office calls first. */
  is_primary: z.boolean().optional(),
  /** Whether the student may be handed over to them. */
  may_collect: z.boolean().optional(),
});

export type StudentGuardianCreate = z.infer<typeof studentGuardianCreate>;

/** What can be changed about a student guardian; all of it may be left out. */
export const studentGuardianUpdate = studentGuardianCreate
  .omit({ student_id: true, guardian_id: true })
  .partial();

export type StudentGuardianUpdate = z.infer<typeof studentGuardianUpdate>;
