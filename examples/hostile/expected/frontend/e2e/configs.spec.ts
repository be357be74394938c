import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "configs",
  label: "<%= config %>",
  labelPlural: "<%= config %>",
  key: ["{{ self }}"],
  controls: async (_make, n) => {
    return [
      { label: "{{ self }}", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "<% raw %>", kind: "text", value: sample.text(n) },
      { label: "{# comment #}", kind: "text", value: sample.text(n) },
      { label: "<\/script>", kind: "text", value: sample.text(n) },
      { label: "*/", kind: "text", value: sample.text(n) },
      { label: '""', kind: "text", value: sample.text(n) },
    ];
  },
  changed: (n) => ({
    label: "<% raw %>",
    kind: "text",
    value: sample.text(n + 50),
  }),
});
