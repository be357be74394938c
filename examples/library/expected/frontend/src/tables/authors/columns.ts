import type { Column } from "@/lib/table";
import type { Author } from "./types";

const columns: readonly Column<Author>[] = [
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
    name: "born",
    label: "Born",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "died",
    label: "Died",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
