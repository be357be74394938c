import type { Column } from "@/lib/table";
import type { Copy } from "./types";

const columns: readonly Column<Copy>[] = [
  {
    name: "barcode",
    label: "Barcode",
    kind: "text",
    filters: ["eq", "in", "contains"],
  },
  {
    name: "isbn",
    label: "ISBN",
    kind: "text",
    reference: { table: "books", column: "isbn" },
    filters: ["eq", "in", "contains"],
  },
  {
    name: "shelf",
    label: "Shelf",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "condition",
    label: "Condition",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "acquired_on",
    label: "Acquired on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "weight_kg",
    label: "Weight kg",
    kind: "float",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
