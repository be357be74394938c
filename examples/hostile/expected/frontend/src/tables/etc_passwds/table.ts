import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "etc-passwds",
  label: "../../etc/passwd",
  labelPlural: "../../etc/passwd",
  group: "Main",
  key: ["../id"],
  title: ["$(touch pwned)"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
