import type { Column } from "@/lib/table";
import { type TextRecord, textRecordMoodValues } from "./types";

const columns: readonly Column<TextRecord>[] = [
  {
    name: "letter",
    label: "Letter",
    kind: "text",
    description: "\\",
    filters: ["eq", "contains"],
  },
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
  {
    name: "mood",
    label: "Mood",
    kind: "choice",
    description: '"""',
    options: textRecordMoodValues,
    filters: ["eq", "in"],
  },
  {
    name: "quoted",
    label: "Quoted",
    kind: "text",
    description: "'''; raise SystemExit(\"owned\") #",
    filters: ["eq", "contains"],
  },
  {
    name: "braces",
    label: "Braces",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "lines",
    label: "Lines",
    kind: "text",
    description: "\n\nimport os\n",
    filters: ["eq", "contains"],
  },
  {
    name: "percent",
    label: "Percent",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "closed",
    label: "Closed",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
];

export default columns;
