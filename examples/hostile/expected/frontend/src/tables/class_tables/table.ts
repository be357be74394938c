import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "class-tables",
  label: "Class table",
  labelPlural: "Class tables",
  group: "Main",
  key: ["def"],
  title: ["return"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
