import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "medical-records",
  label: "Medical record",
  labelPlural: "Medical records",
  key: ["student_id"],
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
    return [
      { label: "Student", kind: "reference", value: student1.id },
      { label: "Blood group", kind: "choice", value: "O+" },
      { label: "Allergies", kind: "list", value: [sample.text(n)] },
      { label: "Conditions", kind: "text", value: sample.text(n) },
      { label: "Doctor name", kind: "text", value: sample.text(n, 120) },
      { label: "Doctor phone", kind: "text", value: sample.text(n, 32) },
      { label: "Emergency consent", kind: "boolean", value: true },
      { label: "Reviewed at", kind: "moment", value: sample.moment(n, 7) },
    ];
  },
  changed: (n) => ({
    label: "Conditions",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
