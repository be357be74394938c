import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "course-prerequisites",
  label: "Course prerequisite",
  labelPlural: "Course prerequisites",
  description: "A course that has to be passed before another.",
  group: "Courses",
  key: ["course_id", "required_id"],
  title: [
    { column: "course_id", to: "courses" },
    { column: "required_id", to: "courses" },
  ],
  searchable: false,
  editable: true,
  deletable: true,
};

export default info;
