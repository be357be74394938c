import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "submissions",
  label: "Submission",
  labelPlural: "Submissions",
  description: "What a student handed in for an assignment, and its mark.",
  group: "Sections",
  key: ["id"],
  title: ["id", { column: "assignment_id", to: "assignments" }],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
