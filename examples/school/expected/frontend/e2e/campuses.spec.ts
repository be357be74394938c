import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "campuses",
  label: "Campus",
  labelPlural: "Campuses",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Name", kind: "text", value: sample.text(n, 80) },
      { label: "Address", kind: "json", value: sample.document(n) },
      { label: "Timezone", kind: "text", value: sample.text(n, 40) },
      { label: "Latitude", kind: "text", value: sample.decimal(n, 1, 90, 2) },
      { label: "Longitude", kind: "text", value: sample.decimal(n, 1, 180, 2) },
      { label: "Opened on", kind: "text", value: sample.date(n, 6) },
      { label: "Is active", kind: "boolean", value: true },
    ];
  },
  changed: (n) => ({
    label: "Name",
    kind: "text",
    value: sample.text(n + 50, 80),
  }),
});
