import type { Column } from "@/lib/table";
import type { Users } from "./types";

const columns: readonly Column<Users>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "user_id",
    label: "User",
    kind: "integer",
    reference: { table: "user", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
