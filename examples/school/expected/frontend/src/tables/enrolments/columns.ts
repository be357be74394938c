import type { Column } from "@/lib/table";
import type { Enrolment } from "./types";

const columns: readonly Column<Enrolment>[] = [
  {
    name: "section_id",
    label: "Section",
    kind: "integer",
    reference: { table: "sections", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "student_id",
    label: "Student",
    kind: "integer",
    reference: { table: "students", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "enrolled_at",
    label: "Enrolled at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "dropped_at",
    label: "Dropped at",
    kind: "moment",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "final_grade",
    label: "Final grade",
    kind: "decimal",
    description: "In percent; none before the end of the term.",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
