import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "campuses",
  label: "Campus",
  labelPlural: "Campuses",
  description: "A site with its own address, rooms and timetable.",
  group: "Campuses",
  key: ["id"],
  title: ["name"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
