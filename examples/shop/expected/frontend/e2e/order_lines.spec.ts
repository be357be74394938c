import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "order-lines",
  label: "Order line",
  labelPlural: "Order lines",
  key: ["order_id", "line"],
  controls: async (make, n) => {
    const order1 = await make("orders", {
      number: sample.text(n + 1, 12),
    });
    const category1 = await make("categories", {
      slug: sample.text(n + 2, 60),
      title: sample.text(n + 2, 80),
    });
    const product1 = await make("products", {
      sku: sample.text(n + 3, 32),
      category_id: category1.id,
      title: sample.text(n + 3, 200),
      price: sample.decimal(n + 3, 1, 999999, 2),
      flags: "11111111",
    });
    return [
      { label: "Order", kind: "reference", value: order1.id },
      { label: "Line", kind: "text", value: sample.integer(n, 1, 65535) },
      { label: "SKU", kind: "reference", value: product1.sku },
      { label: "Quantity", kind: "text", value: sample.integer(n, 1, 65535) },
      { label: "Unit price", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
    ];
  },
});
