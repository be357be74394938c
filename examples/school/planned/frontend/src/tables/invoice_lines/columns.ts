import type { Column } from "@/lib/table";
import type { InvoiceLine } from "./types";

const columns: readonly Column<InvoiceLine>[] = [
  {
    name: "invoice_id",
    label: "Invoice",
    kind: "integer",
    reference: { table: "invoices", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "line_number",
    label: "Line number",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "description",
    label: "Description",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "quantity",
    label: "Quantity",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "unit_price",
    label: "Unit price",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
    currency: "EUR",
  },
  {
    name: "amount",
    label: "Amount",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
    format: "money",
    currency: "EUR",
  },
];

export default columns;
