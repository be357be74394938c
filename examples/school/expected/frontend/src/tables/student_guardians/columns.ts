import type { Column } from "@/lib/table";
import { type StudentGuardian, studentGuardianRelationValues } from "./types";

const columns: readonly Column<StudentGuardian>[] = [
  {
    name: "student_id",
    label: "Student",
    kind: "integer",
    reference: { table: "students", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "guardian_id",
    label: "Guardian",
    kind: "integer",
    reference: { table: "guardians", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "relation",
    label: "Relation",
    kind: "choice",
    options: studentGuardianRelationValues,
    filters: ["eq", "in"],
  },
  {
    name: "is_primary",
    label: "Is primary",
    kind: "boolean",
    description: "Whom the office calls first.",
    filters: ["eq"],
  },
  {
    name: "may_collect",
    label: "May collect",
    kind: "boolean",
    description: "Whether the student may be handed over to them.",
    filters: ["eq"],
  },
];

export default columns;
