import type { Column } from "@/lib/table";
import type { Assignment } from "./types";

const columns: readonly Column<Assignment>[] = [
  {
    name: "title",
    label: "Title",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "id",
    label: "ID",
    kind: "code",
    filters: ["eq", "in"],
    hidden: true,
  },
  {
    name: "section_id",
    label: "Section",
    kind: "integer",
    reference: { table: "sections", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "description",
    label: "Description",
    kind: "longtext",
    filters: ["eq", "contains"],
    hidden: true,
  },
  {
    name: "max_points",
    label: "Max points",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "weight",
    label: "Weight",
    kind: "float",
    description: "Share in the final grade, 0 to 1.",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "opens_at",
    label: "Opens at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "due_at",
    label: "Due at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "attachments",
    label: "Attachments",
    kind: "json",
    sortable: false,
    hidden: true,
  },
];

export default columns;
