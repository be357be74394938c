import type { Column } from "@/lib/table";
import { type Room, roomKindValues } from "./types";

const columns: readonly Column<Room>[] = [
  {
    name: "campus_id",
    label: "Campus",
    kind: "code",
    reference: { table: "campuses", column: "id" },
    filters: ["eq", "in"],
  },
  {
    name: "code",
    label: "Code",
    kind: "text",
    description: "What is written on the door; unique on its campus.",
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
    name: "kind",
    label: "Kind",
    kind: "choice",
    options: roomKindValues,
    filters: ["eq", "in"],
  },
  {
    name: "seats",
    label: "Seats",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "facilities",
    label: "Facilities",
    kind: "list",
    description: "Equipment such as projector, fume hood or piano.",
    sortable: false,
  },
];

export default columns;
