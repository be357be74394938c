import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { loanApi } from "./api";
import { loanCreate } from "./schema";
import type { Loan, LoanTypes } from "./types";

const row: Loan = {
  id: sample.integer(1, 1, 2147483647),
  barcode: sample.text(1, 20),
  member_id: sample.integer(1, 1, 2147483647),
  lent_at: sample.moment(1, 3),
  due_on: sample.date(1, 4),
  returned_at: sample.moment(1, 5),
  renewals: sample.integer(1, 1, 3),
};

/** The row as it would be sent to create it. */
const created = loanCreate.parse(row);

const key: LoanTypes["key"] = [row.id];

describe("loans", () => {
  describeTable(loanApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(loanCreate.safeParse({}).success).toBe(false);
  });
});
