import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "authors",
  label: "Author",
  labelPlural: "Authors",
  group: "Tables",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
