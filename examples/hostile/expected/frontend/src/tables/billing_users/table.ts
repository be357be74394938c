import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "billing-users",
  label: "Billing user",
  labelPlural: "Billing users",
  group: "Billing",
  key: ["id"],
  title: ["id", { column: "public_user", to: "users" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
