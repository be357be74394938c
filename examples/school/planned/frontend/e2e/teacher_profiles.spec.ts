import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "teacher-profiles",
  label: "Teacher profile",
  labelPlural: "Teacher profiles",
  key: ["teacher_id"],
  controls: async (make, n) => {
    const department1 = await make("departments", {
      name: sample.text(n + 1, 80),
    });
    const teacher1 = await make("teachers", {
      staff_number: sample.spelled(n + 2, ["ABCDEFGHIJ", 2], ["0123456789", 4]),
      first_name: sample.text(n + 2, 60),
      last_name: sample.text(n + 2, 60),
      email: sample.text(n + 2, 254),
      department_id: department1.id,
      hired_on: sample.date(n + 2, 9),
      left_on: sample.date(n + 2, 10),
    });
    return [
      { label: "Teacher", kind: "reference", value: teacher1.id },
      { label: "Biography", kind: "text", value: sample.text(n) },
      { label: "Qualifications", kind: "json", value: sample.document(n) },
      { label: "Languages", kind: "list", value: [sample.text(n, 35)] },
      { label: "Office hour from", kind: "text", value: sample.time(n, 5) },
      { label: "Office hour to", kind: "text", value: sample.time(n, 6) },
      { label: "Website", kind: "text", value: sample.text(n, 200) },
    ];
  },
  changed: (n) => ({
    label: "Biography",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
