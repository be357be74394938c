import type { Column } from "@/lib/table";
import type { User } from "./types";

const columns: readonly Column<User>[] = [
  {
    name: "userName",
    label: "User name",
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
    name: "user_name",
    label: "user_name",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "User Name",
    label: "User Name (2)",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
