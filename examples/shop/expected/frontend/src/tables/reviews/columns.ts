import type { Column } from "@/lib/table";
import type { Review } from "./types";

const columns: readonly Column<Review>[] = [
  {
    name: "customer_id",
    label: "Customer",
    kind: "integer",
    reference: { table: "customers", column: "id" },
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
    name: "stars",
    label: "Stars",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "body",
    label: "Body",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "created_at",
    label: "Created at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
