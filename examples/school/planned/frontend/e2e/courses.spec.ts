import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "courses",
  label: "Course",
  labelPlural: "Courses",
  key: ["id"],
  controls: async (make, n) => {
    const department1 = await make("departments", {
      name: sample.text(n + 1, 80),
    });
    const subject1 = await make("subjects", {
      code: sample.text(n + 2, 8),
      name: sample.text(n + 2, 80),
      department_id: department1.id,
    });
    return [
      { label: "Subject", kind: "reference", value: subject1.code },
      { label: "Title", kind: "text", value: sample.text(n, 120) },
      { label: "Year group", kind: "text", value: sample.integer(n, 7, 13) },
      { label: "Credits", kind: "text", value: sample.decimal(n, 1, 20, 1) },
      { label: "Syllabus", kind: "text", value: sample.text(n) },
      { label: "Is elective", kind: "boolean", value: true },
    ];
  },
  changed: (n) => ({
    label: "Title",
    kind: "text",
    value: sample.text(n + 50, 120),
  }),
});
