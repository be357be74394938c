import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "loans",
  label: "Loan",
  labelPlural: "Loans",
  group: "Tables",
  key: ["id"],
  title: ["id", { column: "barcode", to: "copies" }],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
