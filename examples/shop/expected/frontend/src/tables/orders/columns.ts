import type { Column } from "@/lib/table";
import { type Order, orderStatusValues } from "./types";

const columns: readonly Column<Order>[] = [
  {
    name: "number",
    label: "Number",
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
    name: "customer_id",
    label: "Customer",
    kind: "integer",
    reference: { table: "customers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "shipping_address_id",
    label: "Shipping address",
    kind: "integer",
    reference: { table: "addresses", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "status",
    label: "Status",
    kind: "choice",
    options: orderStatusValues,
    filters: ["eq", "in"],
  },
  {
    name: "total",
    label: "Total",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "note",
    label: "Note",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "placed_at",
    label: "Placed at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "deliver_between",
    label: "Deliver between",
    kind: "time",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
