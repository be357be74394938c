import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "terms",
  label: "Term",
  labelPlural: "Terms",
  description: "A part of an academic year, between two holidays.",
  group: "Academic years",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
