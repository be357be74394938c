import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "order-lines",
  label: "Order line",
  labelPlural: "Order lines",
  group: "Tables",
  key: ["order_id", "line"],
  title: [{ column: "order_id", to: "orders" }, "line"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
