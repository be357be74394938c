import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "attributes",
  label: "Attribute",
  labelPlural: "Attributes",
  group: "Main",
  key: ["id"],
  title: ["str"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
