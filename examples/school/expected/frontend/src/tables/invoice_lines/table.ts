import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "invoice-lines",
  label: "Invoice line",
  labelPlural: "Invoice lines",
  description: "One position of an invoice; a discount has a negative price.",
  group: "Invoices",
  key: ["invoice_id", "line_number"],
  title: [{ column: "invoice_id", to: "invoices" }, "line_number"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
