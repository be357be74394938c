import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "customers",
  label: "Customer",
  labelPlural: "Customers",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Email", kind: "text", value: sample.text(n, 191) },
      { label: "Password hash", kind: "file", value: sample.binary(n, 60) },
      { label: "Name", kind: "text", value: sample.text(n, 120) },
      { label: "Language", kind: "choice", value: "de" },
      { label: "Newsletters", kind: "choices", value: ["news"] },
      { label: "Loyalty points", kind: "text", value: sample.integer(n, 1, 16777215) },
      { label: "Is business", kind: "boolean", value: true },
      { label: "Birth year", kind: "text", value: sample.integer(n, 1, 65535) },
    ];
  },
  changed: (n) => ({
    label: "Email",
    kind: "text",
    value: sample.text(n + 50, 191),
  }),
});
