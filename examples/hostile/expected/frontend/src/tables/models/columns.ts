import type { Column } from "@/lib/table";
import type { Model } from "./types";

const columns: readonly Column<Model>[] = [
  {
    name: "schemas",
    label: "Schemas",
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
  {
    name: "session",
    label: "Session",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "db",
    label: "Db",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
