import type { Column } from "@/lib/table";
import { type Customer, customerLanguageValues } from "./types";

const columns: readonly Column<Customer>[] = [
  {
    name: "name",
    label: "Name",
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
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains"],
    format: "email",
  },
  {
    name: "password_hash",
    label: "Password hash",
    kind: "binary",
    sortable: false,
    hidden: true,
  },
  {
    name: "language",
    label: "Language",
    kind: "choice",
    options: customerLanguageValues,
    filters: ["eq", "in"],
  },
  {
    name: "newsletters",
    label: "Newsletters",
    kind: "list",
    sortable: false,
  },
  {
    name: "loyalty_points",
    label: "Loyalty points",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "is_business",
    label: "Is business",
    kind: "boolean",
    filters: ["eq"],
  },
  {
    name: "birth_year",
    label: "Birth year",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "created_at",
    label: "Created at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "updated_at",
    label: "Updated at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
