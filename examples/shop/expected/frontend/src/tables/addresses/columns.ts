import type { Column } from "@/lib/table";
import { type Address, addressKindValues } from "./types";

const columns: readonly Column<Address>[] = [
  {
    name: "line1",
    label: "Line1",
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
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    description: "What it is used for",
    options: addressKindValues,
    filters: ["eq", "in"],
  },
  {
    name: "line2",
    label: "Line2",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "postcode",
    label: "Postcode",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "city",
    label: "City",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "country",
    label: "Country",
    kind: "text",
    filters: ["eq", "contains"],
  },
];

export default columns;
