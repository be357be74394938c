import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "books",
  label: "Book",
  labelPlural: "Books",
  group: "Tables",
  key: ["isbn"],
  title: ["title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
