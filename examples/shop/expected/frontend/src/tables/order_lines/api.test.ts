import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { orderLineApi } from "./api";
import { orderLineCreate } from "./schema";
import type { OrderLine, OrderLineTypes } from "./types";

const row: OrderLine = {
  order_id: sample.integer(1, 1, 2147483647),
  line: sample.integer(1, 1, 65535),
  sku: sample.text(1, 32),
  quantity: sample.integer(1, 1, 65535),
  unit_price: sample.decimal(1, 1, 999999, 2),
};

/** The row as it would be sent to create it. */
const created = orderLineCreate.parse(row);

const key: OrderLineTypes["key"] = [row.order_id, row.line];

describe("order-lines", () => {
  describeTable(orderLineApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(orderLineCreate.safeParse({}).success).toBe(false);
  });
});
