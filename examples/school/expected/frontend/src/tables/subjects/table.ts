import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "subjects",
  label: "Subject",
  labelPlural: "Subjects",
  description: "A field of study, such as Physics.",
  group: "General",
  key: ["code"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
