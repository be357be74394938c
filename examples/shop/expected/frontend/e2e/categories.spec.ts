import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "categories",
  label: "Category",
  labelPlural: "Categories",
  key: ["id"],
  controls: async (_make, n) => {
    return [
      { label: "Slug", kind: "text", value: sample.text(n, 60) },
      { label: "Title", kind: "text", value: sample.text(n, 80) },
      { label: "Position", kind: "text", value: sample.integer(n, 1, 127) },
    ];
  },
  changed: (n) => ({
    label: "Slug",
    kind: "text",
    value: sample.text(n + 50, 60),
  }),
});
