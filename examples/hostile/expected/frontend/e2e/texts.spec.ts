import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "texts",
  label: "Text",
  labelPlural: "Texts",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Mood", kind: "choice", value: 'it\'s "fine"' },
      { label: "Quoted", kind: "text", value: sample.text(n) },
      { label: "Braces", kind: "text", value: sample.text(n) },
      { label: "Lines", kind: "text", value: sample.text(n) },
      { label: "Percent", kind: "text", value: sample.text(n) },
      { label: "Closed", kind: "text", value: sample.text(n) },
      { label: "Letter", kind: "text", value: sample.text(n, 1) },
    ];
  },
  changed: (n) => ({
    label: "Quoted",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
