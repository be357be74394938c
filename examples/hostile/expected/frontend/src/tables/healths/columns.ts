import type { Column } from "@/lib/table";
import type { Health } from "./types";

const columns: readonly Column<Health>[] = [
  {
    name: "docs",
    label: "Docs",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
