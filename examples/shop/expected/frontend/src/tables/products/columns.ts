import type { Column } from "@/lib/table";
import type { Product } from "./types";

const columns: readonly Column<Product>[] = [
  {
    name: "title",
    label: "Title",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "sku",
    label: "SKU",
    kind: "text",
    filters: ["eq", "in", "contains"],
  },
  {
    name: "category_id",
    label: "Category",
    kind: "integer",
    reference: { table: "categories", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "description",
    label: "Description",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "price",
    label: "Price",
    kind: "decimal",
    description: "Without tax",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "tax_rate",
    label: "Tax rate",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
    format: "money",
  },
  {
    name: "gross_price",
    label: "Gross price",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
    format: "money",
  },
  {
    name: "weight_g",
    label: "Weight g",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "rating",
    label: "Rating",
    kind: "float",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "attributes",
    label: "Attributes",
    kind: "json",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
  {
    name: "ean",
    label: "Ean",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
    hidden: true,
  },
  {
    name: "flags",
    label: "Flags",
    kind: "code",
    filters: ["eq"],
    hidden: true,
  },
  {
    name: "thumbnail",
    label: "Thumbnail",
    kind: "binary",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
  {
    name: "available_from",
    label: "Available from",
    kind: "datetime",
    filters: ["eq", "gte", "lte", "isnull"],
    hidden: true,
  },
];

export default columns;
