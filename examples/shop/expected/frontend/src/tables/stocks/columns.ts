import type { Column } from "@/lib/table";
import { type Stock, stockWarehouseValues } from "./types";

const columns: readonly Column<Stock>[] = [
  {
    name: "sku",
    label: "SKU",
    kind: "text",
    reference: { table: "products", column: "sku" },
    filters: ["eq", "in", "contains"],
  },
  {
    name: "warehouse",
    label: "Warehouse",
    kind: "choice",
    options: stockWarehouseValues,
    filters: ["eq", "in"],
  },
  {
    name: "quantity",
    label: "Quantity",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "counted_on",
    label: "Counted on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
