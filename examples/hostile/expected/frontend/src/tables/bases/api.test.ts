import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { baseApi } from "./api";
import { baseCreate } from "./schema";
import type { BaseRecord, BaseRecordTypes } from "./types";

const row: BaseRecord = {
  id: sample.integer(1, 1, 2147483647),
  main_id: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = baseCreate.parse(row);

const key: BaseRecordTypes["key"] = [row.id];

describe("bases", () => {
  describeTable(baseApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(baseCreate.safeParse({}).success).toBe(false);
  });
});
