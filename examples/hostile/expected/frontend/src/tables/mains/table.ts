import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "mains",
  label: "Main",
  labelPlural: "Mains",
  group: "Main",
  key: ["id"],
  title: ["import"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
