import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { fineApi } from "./api";
import { fineCreate } from "./schema";
import type { Fine, FineTypes } from "./types";

const row: Fine = {
  loan_id: sample.integer(1, 1, 2147483647),
  amount: sample.decimal(1, 1, 9999, 2),
  fee: sample.decimal(1, 1, 9999, 2),
  total: sample.decimal(1, 1, 99999, 2),
  paid_at: sample.moment(1, 4),
};

/** The row as it would be sent to create it. */
const created = fineCreate.parse(row);

const key: FineTypes["key"] = [row.loan_id];

describe("fines", () => {
  describeTable(fineApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(fineCreate.safeParse({}).success).toBe(false);
  });
});
