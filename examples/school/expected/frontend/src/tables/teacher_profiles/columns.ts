import type { Column } from "@/lib/table";
import type { TeacherProfile } from "./types";

const columns: readonly Column<TeacherProfile>[] = [
  {
    name: "teacher_id",
    label: "Teacher",
    kind: "integer",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "biography",
    label: "Biography",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "qualifications",
    label: "Qualifications",
    kind: "json",
    sortable: false,
    hidden: true,
  },
  {
    name: "languages",
    label: "Languages",
    kind: "list",
    description: "Language tags after BCP 47, such as en or pt-BR.",
    sortable: false,
  },
  {
    name: "office_room_id",
    label: "Office room",
    kind: "integer",
    reference: { table: "rooms", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "office_hour_from",
    label: "Office hour from",
    kind: "time",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "office_hour_to",
    label: "Office hour to",
    kind: "time",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "website",
    label: "Website",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "url",
  },
];

export default columns;
