import type { Column } from "@/lib/table";
import type { IndexRecord } from "./types";

const columns: readonly Column<IndexRecord>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "test",
    label: "Test",
    kind: "boolean",
    filters: ["eq"],
  },
];

export default columns;
