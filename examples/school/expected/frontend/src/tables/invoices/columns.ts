import type { Column } from "@/lib/table";
import type { Invoice } from "./types";

const columns: readonly Column<Invoice>[] = [
  {
    name: "number",
    label: "Number",
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
    name: "student_id",
    label: "Student",
    kind: "integer",
    reference: { table: "students", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "guardian_id",
    label: "Guardian",
    kind: "integer",
    description: "Who pays; none if the student does.",
    reference: { table: "guardians", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "term_id",
    label: "Term",
    kind: "integer",
    reference: { table: "terms", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "currency",
    label: "Currency",
    kind: "text",
    description: "Code after ISO 4217.",
    filters: ["eq", "contains"],
  },
  {
    name: "issued_on",
    label: "Issued on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "due_on",
    label: "Due on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "cancelled_at",
    label: "Cancelled at",
    kind: "moment",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
