import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "user-tables",
  label: "User table",
  labelPlural: "User tables",
  group: "Main",
  key: ["id"],
  title: ["id", { column: "user", to: "user" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
