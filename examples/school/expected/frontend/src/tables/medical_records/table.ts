import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "medical-records",
  label: "Medical record",
  labelPlural: "Medical records",
  description: "What the school nurse has to know; one for each student at most.",
  group: "Students",
  key: ["student_id"],
  title: [{ column: "student_id", to: "students" }],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
