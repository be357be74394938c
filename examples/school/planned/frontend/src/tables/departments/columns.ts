import type { Column } from "@/lib/table";
import type { Department } from "./types";

const columns: readonly Column<Department>[] = [
  {
    name: "name",
    label: "Name",
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
    name: "budget",
    label: "Budget",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
    currency: "EUR",
  },
  {
    name: "head_teacher_id",
    label: "Head teacher",
    kind: "integer",
    description: "Teacher who leads it; none while vacant.",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
