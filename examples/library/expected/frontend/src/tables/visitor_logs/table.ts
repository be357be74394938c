import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "visitor-logs",
  label: "Visitor log",
  labelPlural: "Visitor logs",
  group: "Tables",
  key: [],
  title: ["gate"],
  searchable: true,
  editable: false,
  deletable: false,
};

export default info;
