import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { paymentApi } from "./api";
import { paymentCreate } from "./schema";
import type { Payment, PaymentTypes } from "./types";

const row: Payment = {
  id: sample.uuid(1),
  invoice_id: sample.integer(1, 1, 2147483647),
  method: "card",
  amount: sample.decimal(1, 1, 999999, 2),
  received_at: sample.moment(1, 4),
  reference: sample.text(1, 64),
  details: sample.document(1),
};

/** The row as it would be sent to create it. */
const created = paymentCreate.parse(row);

const key: PaymentTypes["key"] = [row.id];

describe("payments", () => {
  describeTable(paymentApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(paymentCreate.safeParse({}).success).toBe(false);
  });
});
