import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "payments",
  label: "Payment",
  labelPlural: "Payments",
  description: "Money that came in for an invoice.",
  group: "General",
  key: ["id"],
  title: [{ column: "invoice_id", to: "invoices" }],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
