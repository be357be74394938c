import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "academic-years",
  label: "Academic year",
  labelPlural: "Academic years",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Label", kind: "text", value: sample.text(n, 9) },
      { label: "Starts on", kind: "text", value: sample.date(n, 2) },
      { label: "Ends on", kind: "text", value: sample.date(n, 3) },
    ];
  },
  changed: (n) => ({
    label: "Label",
    kind: "text",
    value: sample.text(n + 50, 9),
  }),
});
