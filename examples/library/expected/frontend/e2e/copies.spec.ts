import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "copies",
  label: "Copy",
  labelPlural: "Copies",
  key: ["barcode"],
  controls: async (make, n) => {
    const book1 = await make("books", {
      isbn: sample.text(n + 1, 13),
      title: sample.text(n + 1, 300),
    });
    return [
      { label: "Barcode", kind: "text", value: sample.text(n, 20) },
      { label: "ISBN", kind: "reference", value: book1.isbn },
      { label: "Shelf", kind: "text", value: sample.text(n, 12) },
      { label: "Condition", kind: "text", value: sample.integer(n, 1, 5) },
      { label: "Acquired on", kind: "text", value: sample.date(n, 4) },
      { label: "Weight kg", kind: "text", value: sample.float(n, 0, 1000) },
    ];
  },
  changed: (n) => ({
    label: "Shelf",
    kind: "text",
    value: sample.text(n + 50, 12),
  }),
});
