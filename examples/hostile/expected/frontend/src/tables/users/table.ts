import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "users",
  label: "Users",
  labelPlural: "Users",
  group: "Main",
  key: ["id"],
  title: ["id", { column: "user_id", to: "user" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
