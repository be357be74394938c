import type { Column } from "@/lib/table";
import type { Guardian } from "./types";

const columns: readonly Column<Guardian>[] = [
  {
    name: "first_name",
    label: "First name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "last_name",
    label: "Last name",
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
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "email",
  },
  {
    name: "phone",
    label: "Phone",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "phone",
  },
  {
    name: "address",
    label: "Address",
    kind: "json",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
];

export default columns;
