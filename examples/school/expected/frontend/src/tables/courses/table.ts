import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "courses",
  label: "Course",
  labelPlural: "Courses",
  description: "What is taught of a subject to one year group, in any year.",
  group: "Courses",
  key: ["id"],
  title: [{ column: "subject_code", to: "subjects" }, "title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
