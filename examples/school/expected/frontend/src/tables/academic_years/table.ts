import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "academic-years",
  label: "Academic year",
  labelPlural: "Academic years",
  description: "A school year, from September to July.",
  group: "Academic years",
  key: ["id"],
  title: ["label"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
