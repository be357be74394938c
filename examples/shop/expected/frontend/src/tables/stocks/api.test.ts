import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { stockApi } from "./api";
import { stockCreate } from "./schema";
import type { Stock, StockTypes } from "./types";

const row: Stock = {
  sku: sample.text(1, 32),
  warehouse: "south",
  quantity: sample.integer(1, 1, 2147483647),
  counted_on: sample.date(1, 3),
};

/** The row as it would be sent to create it. */
const created = stockCreate.parse(row);

const key: StockTypes["key"] = [row.sku, row.warehouse];

describe("stocks", () => {
  describeTable(stockApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(stockCreate.safeParse({}).success).toBe(false);
  });
});
