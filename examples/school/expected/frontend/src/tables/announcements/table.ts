import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "announcements",
  label: "Announcement",
  labelPlural: "Announcements",
  description: "A notice for one campus, or for all if it names none.",
  group: "General",
  key: ["id"],
  title: ["title"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
