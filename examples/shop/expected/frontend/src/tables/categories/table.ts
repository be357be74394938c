import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "categories",
  label: "Category",
  labelPlural: "Categories",
  description: "A tree of shelves",
  group: "Tables",
  key: ["id"],
  title: ["title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
