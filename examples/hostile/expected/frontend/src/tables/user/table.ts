import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "user",
  label: "User",
  labelPlural: "User",
  group: "Main",
  key: ["id"],
  title: ["userName"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
