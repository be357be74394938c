import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { selectApi } from "./api";
import { selectCreate } from "./schema";
import type { SelectRecord, SelectRecordTypes } from "./types";

const row: SelectRecord = {
  from: sample.integer(1, 1, 2147483647),
  where: sample.text(1),
  order: sample.integer(1, 1, 2147483647),
  group: sample.text(1),
};

/** The row as it would be sent to create it. */
const created = selectCreate.parse(row);

const key: SelectRecordTypes["key"] = [row.from];

describe("selects", () => {
  describeTable(selectApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(selectCreate.safeParse({}).success).toBe(false);
  });
});
