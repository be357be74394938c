import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "opening-hours",
  label: "Opening hour",
  labelPlural: "Opening hours",
  group: "Tables",
  key: ["weekday"],
  title: [],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
