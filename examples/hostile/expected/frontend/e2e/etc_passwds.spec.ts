import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "etc-passwds",
  label: "../../etc/passwd",
  labelPlural: "../../etc/passwd",
  key: ["../id"],
  controls: async (_make, n) => {
    return [
      { label: "../id", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "$(touch pwned)", kind: "text", value: sample.text(n) },
      { label: "`id`", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "$(touch pwned)",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
