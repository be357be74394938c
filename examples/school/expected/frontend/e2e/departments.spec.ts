import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "departments",
  label: "Department",
  labelPlural: "Departments",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Name", kind: "text", value: sample.text(n, 80) },
      { label: "Budget", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 80),
  }),
});
