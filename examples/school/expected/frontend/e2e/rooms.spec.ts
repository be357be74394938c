import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "rooms",
  label: "Room",
  labelPlural: "Rooms",
  key: ["id"],
  controls: async (make, n) => {
    const campus1 = await make("campuses", {
      name: sample.text(n + 1, 80),
      address: sample.document(n + 1),
    });
    return [
      { label: "Campus", kind: "reference", value: campus1.id },
      { label: "Code", kind: "text", value: sample.text(n, 12) },
      { label: "Kind", kind: "choice", value: "laboratory" },
      { label: "Seats", kind: "text", value: sample.integer(n, 1, 32767) },
      { label: "Facilities", kind: "list", value: [sample.text(n)] },
    ];
  },
  changed: (n) => ({
    label: "Code",
    kind: "text",
    value: sample.text(n + 50, 12),
  }),
});
