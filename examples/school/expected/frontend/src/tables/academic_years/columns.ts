import type { Column } from "@/lib/table";
import type { AcademicYear } from "./types";

const columns: readonly Column<AcademicYear>[] = [
  {
    name: "label",
    label: "Label",
    kind: "text",
    description: "As people say it: 2026/27.",
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
