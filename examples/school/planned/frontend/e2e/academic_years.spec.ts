import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "academic-years",
  label: "Academic year",
  labelPlural: "Academic years",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      {
        label: "Label",
        kind: "text",
        value: sample.spelled(
          n,
          ["2", 1],
          ["0", 1],
          ["0123456789", 2],
          ["/", 1],
          ["0123456789", 2],
        ),
      },
      { label: "Starts on", kind: "text", value: sample.date(n, 2) },
      { label: "Ends on", kind: "text", value: sample.date(n, 3) },
    ];
  },
});
