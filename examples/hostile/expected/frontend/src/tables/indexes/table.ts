import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "indexes",
  label: "Index",
  labelPlural: "Indexes",
  group: "Main",
  key: ["id"],
  title: [],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
