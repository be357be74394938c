import type { Column } from "@/lib/table";
import type { CoursePrerequisite } from "./types";

const columns: readonly Column<CoursePrerequisite>[] = [
  {
    name: "course_id",
    label: "Course",
    kind: "integer",
    reference: { table: "courses", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "required_id",
    label: "Required",
    kind: "integer",
    reference: { table: "courses", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "minimum_grade",
    label: "Minimum grade",
    kind: "decimal",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
