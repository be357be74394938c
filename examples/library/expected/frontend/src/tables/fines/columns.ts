import type { Column } from "@/lib/table";
import type { Fine } from "./types";

const columns: readonly Column<Fine>[] = [
  {
    name: "loan_id",
    label: "Loan",
    kind: "integer",
    reference: { table: "loans", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "amount",
    label: "Amount",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "fee",
    label: "Fee",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "total",
    label: "Total",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
    format: "money",
  },
  {
    name: "paid_at",
    label: "Paid at",
    kind: "datetime",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
