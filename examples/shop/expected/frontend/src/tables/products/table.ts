import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "products",
  label: "Product",
  labelPlural: "Products",
  group: "Tables",
  key: ["sku"],
  title: ["title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
