import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "orders",
  label: "Order",
  labelPlural: "Orders",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Number", kind: "text", value: sample.text(n, 12) },
      { label: "Status", kind: "choice", value: "paid" },
      { label: "Total", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
      { label: "Note", kind: "text", value: sample.text(n) },
      { label: "Deliver between", kind: "text", value: sample.time(n, 8) },
    ];
  },
  changed: (n) => ({
    label: "Number",
    kind: "text",
    value: sample.text(n + 50, 12),
  }),
});
