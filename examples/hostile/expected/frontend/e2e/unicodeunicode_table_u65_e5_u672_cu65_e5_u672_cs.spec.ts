import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "unicode-table-u65-e5-u672-cs",
  label: "Ünïcode Tâble 日本",
  labelPlural: "Ünïcode Tâble 日本",
  key: ["key #"],
  controls: async (_make, n) => {
    return [
      { label: "größe in cm", kind: "text", value: sample.decimal(n, 1, 9999, 1) },
      { label: "名前", kind: "text", value: sample.text(n, 40) },
      { label: "🙂", kind: "text", value: sample.text(n) },
      { label: "1st", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "2nd value", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "%", kind: "text", value: sample.decimal(n, 1, 999, 2) },
      { label: "a-b", kind: "text", value: sample.text(n) },
      { label: "a b", kind: "text", value: sample.text(n) },
      { label: "a.b", kind: "text", value: sample.text(n) },
      { label: "a/b", kind: "text", value: sample.text(n) },
      { label: "C:\\new\\table", kind: "text", value: sample.text(n) },
      { label: "quote'd", kind: "text", value: sample.text(n) },
      { label: 'double"quote', kind: "text", value: sample.text(n) },
      { label: "key #", kind: "text", value: sample.integer(n, 1, 2147483647) },
    ];
  },
  changed: (n) => ({
    label: "名前",
    kind: "text",
    value: sample.text(n + 50, 40),
  }),
});
