import type { Column } from "@/lib/table";
import type { OpeningHour } from "./types";

const columns: readonly Column<OpeningHour>[] = [
  {
    name: "weekday",
    label: "Weekday",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "opens_at",
    label: "Opens at",
    kind: "time",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "closes_at",
    label: "Closes at",
    kind: "time",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "remark",
    label: "Remark",
    kind: "text",
    filters: ["eq", "isnull"],
  },
];

export default columns;
