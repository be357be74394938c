import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "students",
  label: "Student",
  labelPlural: "Students",
  description: "Anybody who has ever applied for a place.",
  group: "Students",
  key: ["id"],
  title: ["first_name", "last_name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
