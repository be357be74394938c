import { testRow } from "./support/row-test";

testRow({
  table: "indexes",
  label: "Index",
  labelPlural: "Indexes",
  key: ["id"],
  controls: async () => {
    return [{ label: "Test", kind: "boolean", value: true }];
  },
});
