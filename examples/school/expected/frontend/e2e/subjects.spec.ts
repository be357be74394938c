import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "subjects",
  label: "Subject",
  labelPlural: "Subjects",
  key: ["code"],
  controls: async (make, n) => {
    const department1 = await make("departments", {
      name: sample.text(n + 1, 80),
    });
    return [
      { label: "Code", kind: "text", value: sample.text(n, 8) },
      { label: "Name", kind: "text", value: sample.text(n, 80) },
      { label: "Department", kind: "reference", value: department1.id },
      { label: "Colour", kind: "text", value: sample.text(n, 7) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 80),
  }),
});
