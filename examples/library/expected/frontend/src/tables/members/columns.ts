import type { Column } from "@/lib/table";
import type { Member } from "./types";

const columns: readonly Column<Member>[] = [
  {
    name: "name",
    label: "Name",
    kind: "text",
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
    name: "card_number",
    label: "Card number",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "email",
    label: "Email",
    kind: "text",
    filters: ["eq", "contains", "isnull"],
    format: "email",
  },
  {
    name: "preferences",
    label: "Preferences",
    kind: "json",
    filters: ["isnull"],
    sortable: false,
    hidden: true,
  },
  {
    name: "joined_at",
    label: "Joined at",
    kind: "datetime",
    filters: ["eq", "gte", "lte"],
    hidden: true,
  },
  {
    name: "blocked",
    label: "Blocked",
    kind: "boolean",
    filters: ["eq"],
  },
];

export default columns;
