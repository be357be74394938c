import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "assignments",
  label: "Assignment",
  labelPlural: "Assignments",
  description: "A piece of work that a section is given.",
  group: "Sections",
  key: ["id"],
  title: ["title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
