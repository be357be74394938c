import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "stocks",
  label: "Stock",
  labelPlural: "Stocks",
  group: "Tables",
  key: ["sku", "warehouse"],
  title: [{ column: "sku", to: "products" }, "warehouse"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
