import { testRow } from "./support/row-test";

testRow({
  table: "billing-users",
  label: "Billing user",
  labelPlural: "Billing users",
  key: ["id"],
  controls: async () => {
    return [];
  },
});
