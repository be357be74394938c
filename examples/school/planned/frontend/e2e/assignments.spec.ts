import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "assignments",
  label: "Assignment",
  labelPlural: "Assignments",
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
    const section1 = await make("sections", {
      course_id: course1.id,
      term_id: term1.id,
      teacher_id: teacher1.id,
      name: sample.text(n + 7, 20),
    });
    return [
      { label: "Section", kind: "reference", value: section1.id },
      { label: "Title", kind: "text", value: sample.text(n, 120) },
      { label: "Description", kind: "text", value: sample.text(n) },
      { label: "Max points", kind: "text", value: sample.decimal(n, 1, 9999, 2) },
      { label: "Weight", kind: "text", value: sample.float(n, 0, 1) },
      { label: "Due at", kind: "moment", value: sample.moment(n, 7) },
      { label: "Attachments", kind: "json", value: sample.document(n) },
    ];
  },
  changed: (n) => ({
    label: "Title",
    kind: "text",
    value: sample.text(n + 50, 120),
  }),
});
