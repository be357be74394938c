import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "copies",
  label: "Copy",
  labelPlural: "Copies",
  group: "Tables",
  key: ["barcode"],
  title: ["barcode"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
