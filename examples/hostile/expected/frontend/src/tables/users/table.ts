import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "users",
  label: "User",
  labelPlural: "Users",
  group: "Main",
  key: ["id"],
  title: ["userName"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
