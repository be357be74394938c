import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "terms",
  label: "Term",
  labelPlural: "Terms",
  key: ["id"],
  controls: async (make, n) => {
    const academicYear1 = await make("academic-years", {
      label: sample.spelled(
        n + 1,
        ["2", 1],
        ["0", 1],
        ["0123456789", 2],
        ["/", 1],
        ["0123456789", 2],
      ),
      starts_on: sample.date(n + 1, 2),
      ends_on: sample.date(n + 1, 3),
    });
    return [
      { label: "Academic year", kind: "reference", value: academicYear1.id },
      { label: "Ordinal", kind: "text", value: sample.integer(n, 1, 4) },
      { label: "Name", kind: "text", value: sample.text(n, 40) },
      { label: "Starts on", kind: "text", value: sample.date(n, 4) },
      { label: "Ends on", kind: "text", value: sample.date(n, 5) },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 40),
  }),
});
