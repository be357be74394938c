import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "students",
  label: "Pupil",
  labelPlural: "Pupils",
  key: ["id"],
  controls: async (make, n) => {
    const campus1 = await make("campuses", {
      name: sample.text(n + 1, 80),
      address: sample.document(n + 1),
    });
    return [
      { label: "First name", kind: "text", value: sample.text(n, 60) },
      { label: "Last name", kind: "text", value: sample.text(n, 60) },
      { label: "Preferred name", kind: "text", value: sample.text(n, 60) },
      { label: "Date of birth", kind: "text", value: sample.date(n, 5) },
      { label: "Status", kind: "choice", value: "enrolled" },
      { label: "Campus", kind: "reference", value: campus1.id },
      { label: "Email", kind: "text", value: sample.text(n, 254) },
      { label: "Admitted on", kind: "text", value: sample.date(n, 10) },
      { label: "Notes", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "First name",
    kind: "text",
    value: sample.text(n + 50, 60),
  }),
});
