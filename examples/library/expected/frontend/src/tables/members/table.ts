import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "members",
  label: "Member",
  labelPlural: "Members",
  group: "Tables",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
