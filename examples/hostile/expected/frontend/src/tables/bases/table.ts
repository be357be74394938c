import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "bases",
  label: "Base",
  labelPlural: "Bases",
  group: "Main",
  key: ["id"],
  title: ["id", { column: "main_id", to: "mains" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
