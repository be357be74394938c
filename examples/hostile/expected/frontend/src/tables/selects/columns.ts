import type { Column } from "@/lib/table";
import type { SelectRecord } from "./types";

const columns: readonly Column<SelectRecord>[] = [
  {
    name: "where",
    label: "Where",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "from",
    label: "From",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "order",
    label: "Order",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "group",
    label: "Group",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
