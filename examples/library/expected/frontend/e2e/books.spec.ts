import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "books",
  label: "Book",
  labelPlural: "Books",
  key: ["isbn"],
  controls: async (_make, n) => {
    return [
      { label: "ISBN", kind: "text", value: sample.text(n, 13) },
      { label: "Title", kind: "text", value: sample.text(n, 300) },
      { label: "Subtitle", kind: "text", value: sample.text(n, 300) },
      { label: "Published on", kind: "text", value: sample.date(n, 4) },
      { label: "Pages", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Price", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
      { label: "Language", kind: "text", value: sample.text(n, 2) },
      { label: "For children", kind: "boolean", value: true },
      { label: "Cover", kind: "file", value: sample.binary(n, 8) },
    ];
  },
  changed: (n) => ({
    label: "Title",
    kind: "text",
    value: sample.text(n + 50, 300),
  }),
});
