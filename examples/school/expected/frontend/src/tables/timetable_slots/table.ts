import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "timetable-slots",
  label: "Timetable slot",
  labelPlural: "Timetable slots",
  description: "A weekly lesson; without a room while none has been found.",
  group: "Sections",
  key: ["id"],
  title: ["id", { column: "section_id", to: "sections" }],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
