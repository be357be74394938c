import type { Column } from "@/lib/table";
import type { Section } from "./types";

const columns: readonly Column<Section>[] = [
  {
    name: "course_id",
    label: "Course",
    kind: "integer",
    reference: { table: "courses", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
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
    name: "term_id",
    label: "Term",
    kind: "integer",
    reference: { table: "terms", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "teacher_id",
    label: "Teacher",
    kind: "integer",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "max_size",
    label: "Max size",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
