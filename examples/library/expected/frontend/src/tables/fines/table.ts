import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "fines",
  label: "Fine",
  labelPlural: "Fines",
  group: "Tables",
  key: ["loan_id"],
  title: [{ column: "loan_id", to: "loans" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
