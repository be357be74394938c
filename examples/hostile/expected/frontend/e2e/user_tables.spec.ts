import { testRow } from "./support/row-test";

testRow({
  table: "user-tables",
  label: "User table",
  labelPlural: "User tables",
  key: ["id"],
  controls: async () => {
    return [];
  },
});
