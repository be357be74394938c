import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "models",
  label: "Model",
  labelPlural: "Models",
  group: "Main",
  key: ["id"],
  title: ["schemas"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
