import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "class-tables",
  label: "Class table",
  labelPlural: "Class tables",
  key: ["def"],
  controls: async (_make, n) => {
    return [
      { label: "Def", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Return", kind: "text", value: sample.text(n) },
      { label: "Lambda", kind: "text", value: sample.decimal(n, 1, 999, 2) },
    ];
  },
  changed: (n) => ({
    label: "Return",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
