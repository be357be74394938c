import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "healths",
  label: "Health",
  labelPlural: "Healths",
  key: ["id"],
  controls: async (_make, n) => {
    return [{ label: "Docs", kind: "text", value: sample.text(n) }];
  },
  changed: (n) => ({
    label: "Docs",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
