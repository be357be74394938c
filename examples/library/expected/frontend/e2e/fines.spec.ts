import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "fines",
  label: "Fine",
  labelPlural: "Fines",
  key: ["loan_id"],
  controls: async (_make, n) => {
    return [
      { label: "Amount", kind: "text", value: sample.decimal(n, 1, 9999, 2) },
      { label: "Fee", kind: "text", value: sample.decimal(n, 1, 9999, 2) },
      { label: "Paid at", kind: "moment", value: sample.moment(n, 4) },
    ];
  },
});
