import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "mains",
  label: "Main",
  labelPlural: "Mains",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Import", kind: "text", value: sample.text(n) },
      { label: "App", kind: "text", value: sample.integer(n, 1, 2147483647) },
    ];
  },
  changed: (n) => ({
    label: "Import",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
