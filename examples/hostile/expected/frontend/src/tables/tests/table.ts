import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "tests",
  label: "Test",
  labelPlural: "Tests",
  group: "Main",
  key: ["id"],
  title: ["fixture"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
