import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "authors",
  label: "Author",
  labelPlural: "Authors",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Name", kind: "text", value: sample.text(n) },
      { label: "Born", kind: "text", value: sample.integer(n, 1, 2100) },
      { label: "Died", kind: "text", value: sample.integer(n, 1, 2147483647) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
