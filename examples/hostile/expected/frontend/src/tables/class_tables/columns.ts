import type { Column } from "@/lib/table";
import type { ClassTable } from "./types";

const columns: readonly Column<ClassTable>[] = [
  {
    name: "return",
    label: "Return",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "def",
    label: "Def",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "lambda",
    label: "Lambda",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
