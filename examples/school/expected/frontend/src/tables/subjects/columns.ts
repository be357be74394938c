import type { Column } from "@/lib/table";
import type { Subject } from "./types";

const columns: readonly Column<Subject>[] = [
  {
    name: "name",
    label: "Name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "code",
    label: "Code",
    kind: "text",
    description: "Short code that timetables print: PHY, MATH2.",
    filters: ["eq", "in", "contains"],
  },
  {
    name: "department_id",
    label: "Department",
    kind: "integer",
    reference: { table: "departments", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "colour",
    label: "Colour",
    kind: "text",
    description: "Colour in the timetable, as #rrggbb.",
    filters: ["eq", "contains"],
    format: "colour",
  },
];

export default columns;
