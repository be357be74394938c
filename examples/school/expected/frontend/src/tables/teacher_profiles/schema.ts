import { integer, json, text, time, z } from "@/lib/schema";

/** What a new teacher profile has to look like. */
export const teacherProfileCreate = z.object({
  teacher_id: integer(),
  biography: text().nullable().optional(),
  qualifications: json().optional(),
  /** Language tags after BCP 47, such as en or pt-BR. */
  languages: z.array(text(35)),
  office_room_id: integer(-2147483648, 2147483647).nullable().optional(),
  office_hour_from: time().nullable().optional(),
  office_hour_to: time().nullable().optional(),
  website: text(200).nullable().optional(),
});

export type TeacherProfileCreate = z.infer<typeof teacherProfileCreate>;

/** What can be changed about a teacher profile; all of it may be left out. */
export const teacherProfileUpdate = teacherProfileCreate.omit({ teacher_id: true }).partial();

export type TeacherProfileUpdate = z.infer<typeof teacherProfileUpdate>;
