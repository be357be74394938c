import type { Column } from "@/lib/table";
import type { UserTable } from "./types";

const columns: readonly Column<UserTable>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "user",
    label: "User",
    kind: "integer",
    reference: { table: "user", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
