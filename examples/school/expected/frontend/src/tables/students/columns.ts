import type { Column } from "@/lib/table";
import { type Student, studentStatusValues } from "./types";

const columns: readonly Column<Student>[] = [
  {
    name: "first_name",
    label: "First name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "last_name",
    label: "Last name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
  {
    name: "public_id",
    label: "Public ID",
    kind: "code",
    description: "Identifier for use outside the school; tells nothing.",
    filters: ["eq"],
    hidden: true,
  },
  {
    name: "preferred_name",
    label: "Preferred name",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "date_of_birth",
    label: "Date of birth",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "status",
    label: "Status",
    kind: "choice",
    options: studentStatusValues,
    filters: ["eq", "in"],
  },
  {
    name: "campus_id",
    label: "Campus",
    kind: "code",
    reference: { table: "campuses", column: "id" },
    filters: ["eq", "in"],
  },
  {
    name: "tutor_id",
    label: "Tutor",
    kind: "integer",
    description: "Teacher who is the first to ask about this student.",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "email",
  },
  {
    name: "admitted_on",
    label: "Admitted on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
    hidden: true,
  },
  {
    name: "notes",
    label: "Notes",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "created_at",
    label: "Created at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "updated_at",
    label: "Updated at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
