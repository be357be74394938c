import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "publishers",
  label: "Publisher",
  labelPlural: "Publishers",
  group: "Tables",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
