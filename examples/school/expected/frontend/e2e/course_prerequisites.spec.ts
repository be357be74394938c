import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "course-prerequisites",
  label: "Course prerequisite",
  labelPlural: "Course prerequisites",
  key: ["course_id", "required_id"],
  controls: async (make, n) => {
    const department1 = await make("departments", {
      name: sample.text(n + 1, 80),
    });
    const subject1 = await make("subjects", {
      code: sample.text(n + 2, 8),
      name: sample.text(n + 2, 80),
      department_id: department1.id,
    });
    const course1 = await make("courses", {
      subject_code: subject1.code,
      title: sample.text(n + 3, 120),
      year_group: sample.integer(n + 3, 7, 13),
    });
    const course2 = await make("courses", {
      subject_code: subject1.code,
      title: sample.text(n + 4, 120),
      year_group: sample.integer(n + 4, 7, 13),
    });
    return [
      { label: "Course", kind: "reference", value: course1.id },
      { label: "Required", kind: "reference", value: course2.id },
      { label: "Minimum grade", kind: "text", value: sample.decimal(n, 1, 100, 1) },
    ];
  },
});
