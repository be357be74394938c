import type { Column } from "@/lib/table";
import type { Submission } from "./types";

const columns: readonly Column<Submission>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "assignment_id",
    label: "Assignment",
    kind: "code",
    reference: { table: "assignments", column: "id" },
    filters: ["eq", "in"],
  },
  {
    name: "student_id",
    label: "Student",
    kind: "integer",
    reference: { table: "students", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "handed_in_at",
    label: "Handed in at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "body",
    label: "Body",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "points",
    label: "Points",
    kind: "decimal",
    description: "Out of the assignment's max_points; none until marked.",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "feedback",
    label: "Feedback",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "graded_by",
    label: "Graded by",
    kind: "integer",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
];

export default columns;
