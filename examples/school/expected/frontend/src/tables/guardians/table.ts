import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "guardians",
  label: "Guardian",
  labelPlural: "Guardians",
  description: "A parent or another adult who is responsible for a student.",
  group: "General",
  key: ["id"],
  title: ["first_name", "last_name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
