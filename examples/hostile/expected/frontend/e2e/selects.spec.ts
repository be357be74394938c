import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "selects",
  label: "Select",
  labelPlural: "Selects",
  key: ["from"],
  controls: async (_make, n) => {
    return [
      { label: "From", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Where", kind: "text", value: sample.text(n) },
      { label: "Order", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Group", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "Where",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
