import type { Column } from "@/lib/table";
import type { Book } from "./types";

const columns: readonly Column<Book>[] = [
  {
    name: "title",
    label: "Title",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "isbn",
    label: "ISBN",
    kind: "text",
    filters: ["eq", "in", "contains"],
  },
  {
    name: "subtitle",
    label: "Subtitle",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "publisher_id",
    label: "Publisher",
    kind: "integer",
    reference: { table: "publishers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "published_on",
    label: "Published on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "pages",
    label: "Pages",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "price",
    label: "Price",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "language",
    label: "Language",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "for_children",
    label: "For children",
    kind: "boolean",
    filters: ["eq"],
    hidden: true,
  },
  {
    name: "cover",
    label: "Cover",
    kind: "binary",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
];

export default columns;
