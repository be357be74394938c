import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "students",
  label: "Pupil",
  labelPlural: "Pupils",
  description: "Anybody who has ever applied for a place.",
  group: "Students",
  key: ["id"],
  title: ["last_name", "first_name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
