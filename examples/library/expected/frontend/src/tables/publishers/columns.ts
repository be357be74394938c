import type { Column } from "@/lib/table";
import type { Publisher } from "./types";

const columns: readonly Column<Publisher>[] = [
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
    name: "city",
    label: "City",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "imprint_of",
    label: "Imprint of",
    kind: "integer",
    reference: { table: "publishers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
