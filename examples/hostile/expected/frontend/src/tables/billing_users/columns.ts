import type { Column } from "@/lib/table";
import type { BillingUser } from "./types";

const columns: readonly Column<BillingUser>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "public_user",
    label: "Public user",
    kind: "integer",
    reference: { table: "users", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "public-user",
    label: "public-user",
    kind: "integer",
    reference: { table: "user", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
