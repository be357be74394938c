import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "models",
  label: "Model",
  labelPlural: "Models",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Schemas", kind: "text", value: sample.text(n) },
      { label: "Session", kind: "text", value: sample.text(n) },
      { label: "Db", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "Schemas",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
