import type { Column } from "@/lib/table";
import type { Loan } from "./types";

const columns: readonly Column<Loan>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "barcode",
    label: "Barcode",
    kind: "text",
    reference: { table: "copies", column: "barcode" },
    filters: ["eq", "in", "contains"],
  },
  {
    name: "member_id",
    label: "Member",
    kind: "integer",
    reference: { table: "members", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "lent_at",
    label: "Lent at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "due_on",
    label: "Due on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "returned_at",
    label: "Returned at",
    kind: "datetime",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "renewals",
    label: "Renewals",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
