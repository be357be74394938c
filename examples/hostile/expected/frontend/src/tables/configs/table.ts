import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "configs",
  label: "<%= config %>",
  labelPlural: "<%= config %>",
  group: "Main",
  key: ["{{ self }}"],
  title: ["raw"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
