import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { invoiceLineApi } from "./api";
import { invoiceLineCreate } from "./schema";
import type { InvoiceLine, InvoiceLineTypes } from "./types";

const row: InvoiceLine = {
  invoice_id: sample.integer(1, 1, 2147483647),
  line_number: sample.integer(1, 1, 32767),
  description: sample.text(1, 200),
  quantity: sample.integer(1, 1, 9999),
  unit_price: sample.decimal(1, 1, 999999, 2),
  amount: sample.decimal(1, 1, 999999, 2),
};

/** The row as it would be sent to create it. */
const created = invoiceLineCreate.parse(row);

const key: InvoiceLineTypes["key"] = [row.invoice_id, row.line_number];

describe("invoice-lines", () => {
  describeTable(invoiceLineApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(invoiceLineCreate.safeParse({}).success).toBe(false);
  });
});
