import type { Column } from "@/lib/table";
import type { UnicodeTableU65E5U672C } from "./types";

const columns: readonly Column<UnicodeTableU65E5U672C>[] = [
  {
    name: "名前",
    label: "名前",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "größe in cm",
    label: "größe in cm",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "🙂",
    label: "🙂",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "1st",
    label: "1st",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "2nd value",
    label: "2nd value",
    kind: "integer",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "field",
    label: "%",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "a-b",
    label: "a-b",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "a b",
    label: "a b",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
  },
  {
    name: "a.b",
    label: "a.b",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "a/b",
    label: "a/b",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "C:\\new\\table",
    label: "C:\\new\\table",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "quote'd",
    label: "quote'd",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: 'double"quote',
    label: 'double"quote',
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    hidden: true,
  },
  {
    name: "key #",
    label: "key #",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
];

export default columns;
