import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "texts",
  label: "Text",
  labelPlural: "Texts",
  description:
    'Ends """ here, */ here, --> here\nand <\/script> here; <%= 7 * 7 %> {{ 7 * 7 }} ${7*7} \\',
  group: "Main",
  key: ["id"],
  title: ["letter"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
