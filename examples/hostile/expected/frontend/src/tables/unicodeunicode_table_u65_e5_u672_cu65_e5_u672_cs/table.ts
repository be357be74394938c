import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "unicode-table-u65-e5-u672-cs",
  label: "Ünïcode Tâble 日本",
  labelPlural: "Ünïcode Tâble 日本",
  group: "Main",
  key: ["key #"],
  title: ["名前"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
