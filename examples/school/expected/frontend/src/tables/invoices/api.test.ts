import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { invoiceApi } from "./api";
import { invoiceCreate } from "./schema";
import type { Invoice, InvoiceTypes } from "./types";

const row: Invoice = {
  id: sample.integer(1, 1, 2147483647),
  number: sample.text(1, 16),
  student_id: sample.integer(1, 1, 2147483647),
  guardian_id: sample.integer(1, 1, 2147483647),
  term_id: sample.integer(1, 1, 2147483647),
  currency: sample.text(1, 3),
  issued_on: sample.date(1, 6),
  due_on: sample.date(1, 7),
  cancelled_at: sample.moment(1, 8),
};

/** The row as it would be sent to create it. */
const created = invoiceCreate.parse(row);

const key: InvoiceTypes["key"] = [row.id];

describe("invoices", () => {
  describeTable(invoiceApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(invoiceCreate.safeParse({}).success).toBe(false);
  });
});
