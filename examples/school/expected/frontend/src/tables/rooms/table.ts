import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "rooms",
  label: "Room",
  labelPlural: "Rooms",
  description: "A room in which lessons can be held.",
  group: "Campuses",
  key: ["id"],
  title: [{ column: "campus_id", to: "campuses" }, "code"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
