import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "users-of-table",
  label: "Users",
  labelPlural: "Users of table",
  group: "Main",
  key: ["id"],
  title: ["id", { column: "user_id", to: "users" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
