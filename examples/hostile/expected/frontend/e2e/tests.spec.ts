import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "tests",
  label: "Test",
  labelPlural: "Tests",
  key: ["id"],
  controls: async (_make, n) => {
    return [{ label: "Fixture", kind: "text", value: sample.text(n) }];
  },
  changed: (n) => ({
    label: "Fixture",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
