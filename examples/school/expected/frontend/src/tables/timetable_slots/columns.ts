import type { Column } from "@/lib/table";
import { type TimetableSlot, timetableSlotDayValues } from "./types";

const columns: readonly Column<TimetableSlot>[] = [
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "section_id",
    label: "Section",
    kind: "integer",
    reference: { table: "sections", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "room_id",
    label: "Room",
    kind: "integer",
    reference: { table: "rooms", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "day",
    label: "Day",
    kind: "choice",
    options: timetableSlotDayValues,
    filters: ["eq", "in"],
  },
  {
    name: "starts_at",
    label: "Starts at",
    kind: "time",
    filters: ["eq", "gte", "lte"],
  },
  {
    name: "ends_at",
    label: "Ends at",
    kind: "time",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
