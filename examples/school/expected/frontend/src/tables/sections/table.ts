import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "sections",
  label: "Section",
  labelPlural: "Sections",
  description: "A course as it is given in one term to one group of students.",
  group: "Sections",
  key: ["id"],
  title: [{ column: "course_id", to: "courses" }, "name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
