import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "opening-hours",
  label: "Opening hour",
  labelPlural: "Opening hours",
  key: ["weekday"],
  controls: async (_make, n) => {
    return [
      { label: "Opens at", kind: "text", value: sample.time(n, 1) },
      { label: "Closes at", kind: "text", value: sample.time(n, 2) },
      { label: "Remark", kind: "text", value: sample.text(n) },
    ];
  },
});
