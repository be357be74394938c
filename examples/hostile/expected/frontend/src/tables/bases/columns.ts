import type { Column } from "@/lib/table";
import type { BaseRecord } from "./types";

const columns: readonly Column<BaseRecord>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "main_id",
    label: "Main",
    kind: "integer",
    reference: { table: "mains", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
];

export default columns;
