import type { Column } from "@/lib/table";
import type { EtcPasswd } from "./types";

const columns: readonly Column<EtcPasswd>[] = [
  {
    name: "$(touch pwned)",
    label: "$(touch pwned)",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "../id",
    label: "../id",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "`id`",
    label: "`id`",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
