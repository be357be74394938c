import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "attendances",
  label: "Attendance",
  labelPlural: "Attendances",
  description: "Who was there, one row per student, section and day.",
  group: "Sections",
  key: ["section_id", "student_id", "held_on"],
  title: [
    { column: "section_id", to: "sections" },
    { column: "student_id", to: "students" },
    "held_on",
  ],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
