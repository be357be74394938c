import type { Column } from "@/lib/table";
import type { Config } from "./types";

const columns: readonly Column<Config>[] = [
  {
    name: "raw",
    label: "<% raw %>",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "{{ self }}",
    label: "{{ self }}",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "{# comment #}",
    label: "{# comment #}",
    kind: "longtext",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "<\/script>",
    label: "<\/script>",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "*/",
    label: "*/",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: '""',
    label: '""',
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
