import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "fines",
  label: "Fine",
  labelPlural: "Fines",
  key: ["loan_id"],
  controls: async (make, n) => {
    const book1 = await make("books", {
      isbn: sample.text(n + 1, 13),
      title: sample.text(n + 1, 300),
    });
    const copy1 = await make("copies", {
      barcode: sample.text(n + 2, 20),
      isbn: book1.isbn,
      shelf: sample.text(n + 2, 12),
    });
    const member1 = await make("members", {
      card_number: sample.text(n + 3, 10),
      name: sample.text(n + 3, 120),
    });
    const loan1 = await make("loans", {
      barcode: copy1.barcode,
      member_id: member1.id,
      due_on: sample.date(n + 4, 4),
    });
    return [
      { label: "Loan", kind: "reference", value: loan1.id },
      { label: "Amount", kind: "text", value: sample.decimal(n, 1, 9999, 2) },
      { label: "Fee", kind: "text", value: sample.decimal(n, 1, 9999, 2) },
      { label: "Paid at", kind: "moment", value: sample.moment(n, 4) },
    ];
  },
});
