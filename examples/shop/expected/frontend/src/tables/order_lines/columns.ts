import type { Column } from "@/lib/table";
import type { OrderLine } from "./types";

const columns: readonly Column<OrderLine>[] = [
  {
    name: "order_id",
    label: "Order",
    kind: "integer",
    reference: { table: "orders", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "line",
    label: "Line",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "sku",
    label: "SKU",
    kind: "text",
    reference: { table: "products", column: "sku" },
    filters: ["eq", "in", "contains"],
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
  },
];

export default columns;
