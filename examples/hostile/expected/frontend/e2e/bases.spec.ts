import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "bases",
  label: "Base",
  labelPlural: "Bases",
  key: ["id"],
  controls: async (make, n) => {
    const main1 = await make("mains", {
      import: sample.text(n + 1),
    });
    return [{ label: "Main", kind: "reference", value: main1.id }];
  },
});
