import type { Column } from "@/lib/table";
import type { VisitorLog } from "./types";

const columns: readonly Column<VisitorLog>[] = [
  {
    name: "gate",
    label: "Gate",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "entered_at",
    label: "Entered at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
