import type { Column } from "@/lib/table";
import { type Teacher, teacherEmploymentValues } from "./types";

const columns: readonly Column<Teacher>[] = [
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
    name: "staff_number",
    label: "Staff number",
    kind: "text",
    description: "Number on the staff card, six characters.",
    filters: ["eq", "contains"],
  },
  {
    name: "full_name",
    label: "Full name",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains"],
    format: "email",
  },
  {
    name: "employment",
    label: "Employment",
    kind: "choice",
    options: teacherEmploymentValues,
    filters: ["eq", "in"],
  },
  {
    name: "department_id",
    label: "Department",
    kind: "integer",
    reference: { table: "departments", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "mentor_id",
    label: "Mentor",
    kind: "integer",
    description: "Experienced colleague who looks after a new teacher.",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "hired_on",
    label: "Hired on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "left_on",
    label: "Left on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
    hidden: true,
  },
];

export default columns;
