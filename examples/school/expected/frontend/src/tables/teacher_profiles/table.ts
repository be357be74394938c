import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "teacher-profiles",
  label: "Teacher profile",
  labelPlural: "Teacher profiles",
  description: "What the website shows of a teacher; one for each at most.",
  group: "Teachers",
  key: ["teacher_id"],
  title: [{ column: "teacher_id", to: "teachers" }],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
