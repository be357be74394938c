import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "publishers",
  label: "Publisher",
  labelPlural: "Publishers",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Name", kind: "text", value: sample.text(n, 120) },
      { label: "City", kind: "text", value: sample.text(n, 80) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 120),
  }),
});
