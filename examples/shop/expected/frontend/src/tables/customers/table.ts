import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "customers",
  label: "Customer",
  labelPlural: "Customers",
  description: "People who have an account",
  group: "Tables",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
