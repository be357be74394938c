import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "user",
  label: "User",
  labelPlural: "User",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "User name", kind: "text", value: sample.text(n) },
      { label: "user_name", kind: "text", value: sample.text(n) },
      { label: "User Name (2)", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "User name",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
