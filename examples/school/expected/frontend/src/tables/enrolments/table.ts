import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "enrolments",
  label: "Enrolment",
  labelPlural: "Enrolments",
  description: "Which students take part in a section.",
  group: "Sections",
  key: ["section_id", "student_id"],
  title: [
    { column: "section_id", to: "sections" },
    { column: "student_id", to: "students" },
  ],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
