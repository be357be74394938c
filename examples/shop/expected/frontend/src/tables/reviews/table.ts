import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "reviews",
  label: "Review",
  labelPlural: "Reviews",
  group: "Tables",
  key: ["customer_id", "sku"],
  title: [
    { column: "customer_id", to: "customers" },
    { column: "sku", to: "products" },
  ],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
