import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "selects",
  label: "Select",
  labelPlural: "Selects",
  group: "Main",
  key: ["from"],
  title: ["where"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
