import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "payments",
  label: "Payment",
  labelPlural: "Payments",
  key: ["id"],
  controls: async (make, n) => {
    const campus1 = await make("campuses", {
      name: sample.text(n + 1, 80),
      address: sample.document(n + 1),
    });
    const student1 = await make("students", {
      first_name: sample.text(n + 2, 60),
      last_name: sample.text(n + 2, 60),
      date_of_birth: sample.date(n + 2, 5),
      campus_id: campus1.id,
    });
    const academicYear1 = await make("academic-years", {
      label: sample.spelled(
        n + 3,
        ["2", 1],
        ["0", 1],
        ["0123456789", 2],
        ["/", 1],
        ["0123456789", 2],
      ),
      starts_on: sample.date(n + 3, 2),
      ends_on: sample.date(n + 3, 3),
    });
    const term1 = await make("terms", {
      academic_year_id: academicYear1.id,
      ordinal: sample.integer(n + 4, 1, 4),
      name: sample.text(n + 4, 40),
      starts_on: sample.date(n + 4, 4),
      ends_on: sample.date(n + 4, 5),
    });
    const invoice1 = await make("invoices", {
      number: sample.text(n + 5, 16),
      student_id: student1.id,
      term_id: term1.id,
      issued_on: sample.date(n + 5, 6),
      due_on: sample.date(n + 5, 7),
    });
    return [
      { label: "Invoice", kind: "reference", value: invoice1.id },
      { label: "Method", kind: "choice", value: "card" },
      { label: "Amount", kind: "text", value: sample.decimal(n, 1, 999999, 2) },
      { label: "Reference", kind: "text", value: sample.text(n, 64) },
      { label: "Details", kind: "json", value: sample.document(n) },
    ];
  },
  changed: (n) => ({
    label: "Reference",
    kind: "text",
    value: sample.text(n + 50, 64),
  }),
});
