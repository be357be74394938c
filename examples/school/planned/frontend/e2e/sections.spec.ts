import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "sections",
  label: "Section",
  labelPlural: "Sections",
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
    const course1 = await make("courses", {
      subject_code: subject1.code,
      title: sample.text(n + 3, 120),
      year_group: sample.integer(n + 3, 7, 13),
    });
    const academicYear1 = await make("academic-years", {
      label: sample.spelled(
        n + 4,
        ["2", 1],
        ["0", 1],
        ["0123456789", 2],
        ["/", 1],
        ["0123456789", 2],
      ),
      starts_on: sample.date(n + 4, 2),
      ends_on: sample.date(n + 4, 3),
    });
    const term1 = await make("terms", {
      academic_year_id: academicYear1.id,
      ordinal: sample.integer(n + 5, 1, 4),
      name: sample.text(n + 5, 40),
      starts_on: sample.date(n + 5, 4),
      ends_on: sample.date(n + 5, 5),
    });
    const teacher1 = await make("teachers", {
      staff_number: sample.spelled(n + 6, ["ABCDEFGHIJ", 2], ["0123456789", 4]),
      first_name: sample.text(n + 6, 60),
      last_name: sample.text(n + 6, 60),
      email: sample.text(n + 6, 254),
      department_id: department1.id,
      hired_on: sample.date(n + 6, 9),
      left_on: sample.date(n + 6, 10),
    });
    return [
      { label: "Course", kind: "reference", value: course1.id },
      { label: "Term", kind: "reference", value: term1.id },
      { label: "Teacher", kind: "reference", value: teacher1.id },
      { label: "Name", kind: "text", value: sample.text(n, 20) },
      { label: "Max size", kind: "text", value: sample.integer(n, 1, 60) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 20),
  }),
});
