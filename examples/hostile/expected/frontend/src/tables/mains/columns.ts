import type { Column } from "@/lib/table";
import type { Main } from "./types";

const columns: readonly Column<Main>[] = [
  {
    name: "import",
    label: "Import",
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
    name: "app",
    label: "App",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
