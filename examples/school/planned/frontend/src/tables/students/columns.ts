import type { Column } from "@/lib/table";
import { type Student, studentStatusValues } from "./types";

const columns: readonly Column<Student>[] = [
  {
    name: "last_name",
    label: "Last name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "first_name",
    label: "First name",
    kind: "text",
    filters: ["eq", "contains"],
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
    format: "badge",
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
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
  {
    name: "preferred_name",
    label: "Preferred name",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "email",
    hidden: true,
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
];

export default columns;
