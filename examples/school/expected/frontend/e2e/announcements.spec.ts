import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "announcements",
  label: "Announcement",
  labelPlural: "Announcements",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Audiences", kind: "choices", value: ["guardians"] },
      { label: "Title", kind: "text", value: sample.text(n, 120) },
      { label: "Body", kind: "text", value: sample.text(n) },
      { label: "Is pinned", kind: "boolean", value: true },
      { label: "Published at", kind: "moment", value: sample.moment(n, 7) },
      { label: "Expires on", kind: "text", value: sample.date(n, 8) },
    ];
  },
  changed: (n) => ({
    label: "Title",
    kind: "text",
    value: sample.text(n + 50, 120),
  }),
});
