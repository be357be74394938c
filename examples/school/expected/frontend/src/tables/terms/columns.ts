import type { Column } from "@/lib/table";
import type { Term } from "./types";

const columns: readonly Column<Term>[] = [
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
    name: "academic_year_id",
    label: "Academic year",
    kind: "integer",
    reference: { table: "academic-years", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "ordinal",
    label: "Ordinal",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "starts_on",
    label: "Starts on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "ends_on",
    label: "Ends on",
    kind: "date",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
