import type { Column } from "@/lib/table";
import type { Course } from "./types";

const columns: readonly Column<Course>[] = [
  {
    name: "subject_code",
    label: "Subject",
    kind: "text",
    reference: { table: "subjects", column: "code" },
    filters: ["eq", "in", "contains"],
  },
  {
    name: "title",
    label: "Title",
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
    name: "year_group",
    label: "Year group",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "credits",
    label: "Credits",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "syllabus",
    label: "Syllabus",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "is_elective",
    label: "Is elective",
    kind: "boolean",
    filters: ["eq"],
  },
];

export default columns;
