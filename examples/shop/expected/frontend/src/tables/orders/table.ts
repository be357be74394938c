import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "orders",
  label: "Order",
  labelPlural: "Orders",
  group: "Tables",
  key: ["id"],
  title: ["number"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
