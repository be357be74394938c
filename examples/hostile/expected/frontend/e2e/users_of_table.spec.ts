import { testRow } from "./support/row-test";

testRow({
  table: "users-of-table",
  label: "Users",
  labelPlural: "Users of table",
  key: ["id"],
  controls: async () => {
    return [];
  },
});
