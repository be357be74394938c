import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "teachers",
  label: "Teacher",
  labelPlural: "Teachers",
  key: ["id"],
  deletable: false,
  controls: async (make, n) => {
    const department1 = await make("departments", {
      name: sample.text(n + 1, 80),
    });
    return [
      {
        label: "Staff number",
        kind: "text",
        value: sample.spelled(n, ["ABCDEFGHIJ", 2], ["0123456789", 4]),
      },
      { label: "First name", kind: "text", value: sample.text(n, 60) },
      { label: "Last name", kind: "text", value: sample.text(n, 60) },
      { label: "Email", kind: "text", value: sample.text(n, 254) },
      { label: "Employment", kind: "choice", value: "part_time" },
      { label: "Department", kind: "reference", value: department1.id },
      { label: "Hired on", kind: "text", value: sample.date(n, 9) },
      { label: "Left on", kind: "text", value: sample.date(n, 10) },
    ];
  },
  changed: (n) => ({
    label: "First name",
    kind: "text",
    value: sample.text(n + 50, 60),
  }),
});
