import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "invoices",
  label: "Invoice",
  labelPlural: "Invoices",
  description: "A bill for the fees of one student and term.",
  group: "Invoices",
  key: ["id"],
  title: ["number"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
