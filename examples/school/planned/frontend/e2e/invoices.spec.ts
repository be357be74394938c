import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "invoices",
  label: "Invoice",
  labelPlural: "Invoices",
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
    return [
      { label: "Number", kind: "text", value: sample.text(n, 16) },
      { label: "Student", kind: "reference", value: student1.id },
      { label: "Term", kind: "reference", value: term1.id },
      { label: "Currency", kind: "text", value: sample.text(n, 3) },
      { label: "Issued on", kind: "text", value: sample.date(n, 6) },
      { label: "Due on", kind: "text", value: sample.date(n, 7) },
      { label: "Cancelled at", kind: "moment", value: sample.moment(n, 8) },
    ];
  },
  changed: (n) => ({
    label: "Number",
    kind: "text",
    value: sample.text(n + 50, 16),
  }),
});
