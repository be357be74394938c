import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "addresses",
  label: "Address",
  labelPlural: "Addresses",
  key: ["id"],
  controls: async (make, n) => {
    const customer1 = await make("customers", {
      email: sample.text(n + 1, 191),
      password_hash: sample.binary(n + 1, 60),
      newsletters: ["news"],
    });
    return [
      { label: "Customer", kind: "reference", value: customer1.id },
      { label: "Kind", kind: "choice", value: "shipping" },
      { label: "Line1", kind: "text", value: sample.text(n, 120) },
      { label: "Line2", kind: "text", value: sample.text(n, 120) },
      { label: "Postcode", kind: "text", value: sample.text(n, 12) },
      { label: "City", kind: "text", value: sample.text(n, 80) },
      { label: "Country", kind: "text", value: sample.text(n, 2) },
    ];
  },
  changed: (n) => ({
    label: "Line1",
    kind: "text",
    value: sample.text(n + 50, 120),
  }),
});
