import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "departments",
  label: "Department",
  labelPlural: "Departments",
  description: "A subject department, such as Mathematics or Modern Languages.",
  group: "General",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
