import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { configApi } from "./api";
import { configCreate } from "./schema";
import type { Config, ConfigTypes } from "./types";

const row: Config = {
  "{{ self }}": sample.integer(1, 1, 2147483647),
  raw: sample.text(1),
  "{# comment #}": sample.text(1),
  "<\/script>": sample.text(1),
  "*/": sample.text(1),
  '""': sample.text(1),
};

/** The row as it would be sent to create it. */
const created = configCreate.parse(row);

const key: ConfigTypes["key"] = [row["{{ self }}"]];

describe("configs", () => {
  describeTable(configApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(configCreate.safeParse({}).success).toBe(false);
  });
});
