import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "members",
  label: "Member",
  labelPlural: "Members",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Card number", kind: "text", value: sample.text(n, 10) },
      { label: "Name", kind: "text", value: sample.text(n, 120) },
      { label: "Email", kind: "text", value: sample.text(n, 254) },
      { label: "Preferences", kind: "json", value: sample.document(n) },
      { label: "Blocked", kind: "boolean", value: true },
    ];
  },
  changed: (n) => ({
    label: "Card number",
    kind: "text",
    value: sample.text(n + 50, 10),
  }),
});
