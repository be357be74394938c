import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "stocks",
  label: "Stock",
  labelPlural: "Stocks",
  key: ["sku", "warehouse"],
  controls: async (make, n) => {
    const category1 = await make("categories", {
      slug: sample.text(n + 1, 60),
      title: sample.text(n + 1, 80),
    });
    const product1 = await make("products", {
      sku: sample.text(n + 2, 32),
      category_id: category1.id,
      title: sample.text(n + 2, 200),
      price: sample.decimal(n + 2, 1, 999999, 2),
      flags: "11111111",
    });
    return [
      { label: "SKU", kind: "reference", value: product1.sku },
      { label: "Warehouse", kind: "choice", value: "south" },
      { label: "Quantity", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Counted on", kind: "text", value: sample.date(n, 3) },
    ];
  },
});
