import { testRow } from "./support/row-test";

testRow({
  table: "users",
  label: "Users",
  labelPlural: "Users",
  key: ["id"],
  controls: async () => {
    return [];
  },
});
