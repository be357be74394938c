import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "addresses",
  label: "Address",
  labelPlural: "Addresses",
  group: "Tables",
  key: ["id"],
  title: ["line1"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
