import type { Column } from "@/lib/table";
import { type Payment, paymentMethodValues } from "./types";

const columns: readonly Column<Payment>[] = [
  {
    name: "invoice_id",
    label: "Invoice",
    kind: "integer",
    reference: { table: "invoices", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "id",
    label: "ID",
    kind: "code",
    filters: ["eq", "in"],
    hidden: true,
  },
  {
    name: "method",
    label: "Method",
    kind: "choice",
    options: paymentMethodValues,
    filters: ["eq", "in"],
  },
  {
    name: "amount",
    label: "Amount",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
    currency: "EUR",
  },
  {
    name: "received_at",
    label: "Received at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "reference",
    label: "Reference",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "details",
    label: "Details",
    kind: "json",
    description: "What the bank or the card processor told us.",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
];

export default columns;
