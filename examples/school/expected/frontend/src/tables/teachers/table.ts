import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "teachers",
  label: "Teacher",
  labelPlural: "Teachers",
  description: "A member of the teaching staff, past or present.",
  group: "Teachers",
  key: ["id"],
  title: ["first_name", "last_name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
