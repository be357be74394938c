import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "healths",
  label: "Health",
  labelPlural: "Healths",
  group: "Main",
  key: ["id"],
  title: ["docs"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
