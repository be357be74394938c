import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "reviews",
  label: "Review",
  labelPlural: "Reviews",
  key: ["customer_id", "sku"],
  controls: async (make, n) => {
    const customer1 = await make("customers", {
      email: sample.text(n + 1, 191),
      password_hash: sample.binary(n + 1, 60),
      newsletters: ["news"],
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
      { label: "Customer", kind: "reference", value: customer1.id },
      { label: "SKU", kind: "reference", value: product1.sku },
      { label: "Stars", kind: "text", value: sample.integer(n, 1, 5) },
      { label: "Body", kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "Body",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
