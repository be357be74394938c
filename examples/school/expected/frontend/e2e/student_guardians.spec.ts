import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "student-guardians",
  label: "Student guardian",
  labelPlural: "Student guardians",
  key: ["student_id", "guardian_id"],
  controls: async (make, n) => {
    const campus1 = await make("campuses", {
      name: sample.text(n + 1, 80),
      address: sample.document(n + 1),
    });
    const student1 = await make("students", {
      first_name: sample.text(n + 2, 60),
      last_name: sample.text(n + 2, 60),
      date_of_birth: sample.date(n + 2, 5),
      campus_id: campus1.id,
    });
    const guardian1 = await make("guardians", {
      first_name: sample.text(n + 3, 60),
      last_name: sample.text(n + 3, 60),
      email: sample.text(n + 3, 254),
      phone: sample.text(n + 3, 32),
    });
    return [
      { label: "Student", kind: "reference", value: student1.id },
      { label: "Guardian", kind: "reference", value: guardian1.id },
      { label: "Relation", kind: "choice", value: "father" },
      { label: "Is primary", kind: "boolean", value: true },
      { label: "May collect", kind: "boolean", value: true },
    ];
  },
});
