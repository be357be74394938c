import { integer, moment, text, z } from "@/lib/schema";
import { medicalRecordBloodGroupValues } from "./types";

/** What a new medical record has to look like. */
export const medicalRecordCreate = z.object({
  student_id: integer(),
  blood_group: z.enum(medicalRecordBloodGroupValues).nullable().optional(),
  allergies: z.array(text()).optional(),
  conditions: text().nullable().optional(),
  doctor_name: text(120).nullable().optional(),
  doctor_phone: text(32).nullable().optional(),
  /** Whether a doctor may treat without asking. */
  emergency_consent: z.boolean().optional(),
  reviewed_at: moment().nullable().optional(),
});

export type MedicalRecordCreate = z.infer<typeof medicalRecordCreate>;

/** What can be changed about a medical record; all of it may be left out. */
export const medicalRecordUpdate = medicalRecordCreate.omit({ student_id: true }).partial();

export type MedicalRecordUpdate = z.infer<typeof medicalRecordUpdate>;
