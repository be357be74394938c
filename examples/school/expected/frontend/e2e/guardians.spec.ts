import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "guardians",
  label: "Guardian",
  labelPlural: "Guardians",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "First name", kind: "text", value: sample.text(n, 60) },
      { label: "Last name", kind: "text", value: sample.text(n, 60) },
      { label: "Email", kind: "text", value: sample.text(n, 254) },
      { label: "Phone", kind: "text", value: sample.text(n, 32) },
      { label: "Address", kind: "json", value: sample.document(n) },
    ];
  },
  changed: (n) => ({
    label: "First name",
    kind: "text",
    value: sample.text(n + 50, 60),
  }),
});
