import type { Column } from "@/lib/table";
import type { Test } from "./types";

const columns: readonly Column<Test>[] = [
  {
    name: "fixture",
    label: "Fixture",
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
