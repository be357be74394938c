import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "student-guardians",
  label: "Student guardian",
  labelPlural: "Student guardians",
  description: "Who is responsible for whom.",
  group: "Students",
  key: ["student_id", "guardian_id"],
  title: [
    { column: "student_id", to: "students" },
    { column: "guardian_id", to: "guardians" },
  ],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
