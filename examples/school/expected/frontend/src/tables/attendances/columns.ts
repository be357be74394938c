import type { Column } from "@/lib/table";
import { type Attendance, attendanceStatusValues } from "./types";

const columns: readonly Column<Attendance>[] = [
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
    name: "held_on",
    label: "Held on",
    kind: "date",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "status",
    label: "Status",
    kind: "choice",
    options: attendanceStatusValues,
    filters: ["eq", "in"],
  },
  {
    name: "minutes_late",
    label: "Minutes late",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "recorded_by",
    label: "Recorded by",
    kind: "integer",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "recorded_at",
    label: "Recorded at",
    kind: "moment",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "remark",
    label: "Remark",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
