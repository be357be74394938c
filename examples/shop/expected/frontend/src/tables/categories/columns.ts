import type { Column } from "@/lib/table";
import type { Category } from "./types";

const columns: readonly Column<Category>[] = [
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
    name: "parent_id",
    label: "Parent",
    kind: "integer",
    reference: { table: "categories", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "slug",
    label: "Slug",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "position",
    label: "Position",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
