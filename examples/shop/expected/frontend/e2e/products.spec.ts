import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "products",
  label: "Product",
  labelPlural: "Products",
  key: ["sku"],
  controls: async (make, n) => {
    const category1 = await make("categories", {
      slug: sample.text(n + 1, 60),
      title: sample.text(n + 1, 80),
    });
    return [
      { label: "SKU", kind: "text", value: sample.text(n, 32) },
      { label: "Category", kind: "reference", value: category1.id },
      { label: "Title", kind: "text", value: sample.text(n, 200) },
      { label: "Description", kind: "text", value: sample.text(n) },
      { label: "Price", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
      { label: "Tax rate", kind: "text", value: sample.decimal(n, 1, 99, 2) },
      { label: "Weight g", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Rating", kind: "text", value: sample.float(n, 0, 5) },
      { label: "Attributes", kind: "json", value: sample.document(n) },
      { label: "Ean", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Flags", kind: "text", value: "11111111" },
      { label: "Thumbnail", kind: "file", value: sample.binary(n, 8) },
      { label: "Available from", kind: "moment", value: sample.moment(n, 13) },
    ];
  },
  changed: (n) => ({
    label: "Title",
    kind: "text",
    value: sample.text(n + 50, 200),
  }),
});
