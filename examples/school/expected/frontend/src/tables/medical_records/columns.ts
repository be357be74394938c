import type { Column } from "@/lib/table";
import { type MedicalRecord, medicalRecordBloodGroupValues } from "./types";

const columns: readonly Column<MedicalRecord>[] = [
  {
    name: "student_id",
    label: "Student",
    kind: "integer",
    reference: { table: "students", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "blood_group",
    label: "Blood group",
    kind: "choice",
    options: medicalRecordBloodGroupValues,
    filters: ["eq", "in", "contains", "isnull"],
  },
  {
    name: "allergies",
    label: "Allergies",
    kind: "list",
    sortable: false,
  },
  {
    name: "conditions",
    label: "Conditions",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "doctor_name",
    label: "Doctor name",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "doctor_phone",
    label: "Doctor phone",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "phone",
  },
  {
    name: "emergency_consent",
    label: "Emergency consent",
    kind: "boolean",
    description: "Whether a doctor may treat without asking.",
    filters: ["eq"],
  },
  {
    name: "reviewed_at",
    label: "Reviewed at",
    kind: "moment",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
