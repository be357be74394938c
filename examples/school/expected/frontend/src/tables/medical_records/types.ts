import type * as api from "@/api/types";
import type { MedicalRecordCreate, MedicalRecordUpdate } from "./schema";

export const medicalRecordBloodGroupValues = [
  "O-",
  "O+",
  "A-",
  "A+",
  "B-",
  "B+",
  "AB-",
  "AB+",
] as const;

export type MedicalRecordBloodGroupValue = (typeof medicalRecordBloodGroupValues)[number];

/** What the school nurse has to know; one for each student at most. */
export interface MedicalRecord {
  student_id: number;
  blood_group: string | null;
  allergies: (string | null)[];
  conditions: string | null;
  doctor_name: string | null;
  doctor_phone: string | null;
  /** Whether a doctor may treat without asking. */
  emergency_consent: boolean;
  reviewed_at: string | null;
}

/** What lists can be sorted by. */
export type MedicalRecordSortKey = api.SortBy<Exclude<keyof MedicalRecord, "allergies">>;

/** How lists can be narrowed down and sorted. */
export type MedicalRecordQuery = api.ListParams<MedicalRecordSortKey> &
  api.Search &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"blood_group", string, "eq" | "in" | "contains" | "isnull"> &
  api.Filter<"conditions", string, "eq" | "contains" | "isnull"> &
  api.Filter<"doctor_name", string, "eq" | "contains" | "isnull"> &
  api.Filter<"doctor_phone", string, "eq" | "contains" | "isnull"> &
  api.Filter<"emergency_consent", boolean, "eq"> &
  api.Filter<"reviewed_at", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface MedicalRecordTypes extends api.TableTypes {
  row: MedicalRecord;
  create: MedicalRecordCreate;
  update: MedicalRecordUpdate;
  query: MedicalRecordQuery;
  key: readonly [number];
}
