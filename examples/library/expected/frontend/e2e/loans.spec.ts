import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "loans",
  label: "Loan",
  labelPlural: "Loans",
  key: ["id"],
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
    return [
      { label: "Barcode", kind: "reference", value: copy1.barcode },
      { label: "Member", kind: "reference", value: member1.id },
      { label: "Due on", kind: "text", value: sample.date(n, 4) },
      { label: "Returned at", kind: "moment", value: sample.moment(n, 5) },
      { label: "Renewals", kind: "text", value: sample.integer(n, 1, 3) },
    ];
  },
});
