import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { orderApi } from "./api";
import { orderCreate } from "./schema";
import type { Order, OrderTypes } from "./types";

const row: Order = {
  id: sample.integer(1, 1, 2147483647),
  number: sample.text(1, 12),
  customer_id: sample.integer(1, 1, 2147483647),
  shipping_address_id: sample.integer(1, 1, 2147483647),
  status: "paid",
  total: sample.decimal(1, 1, 999999, 2),
  note: sample.text(1),
  placed_at: sample.moment(1, 7),
  deliver_between: sample.time(1, 8),
};

/** The row as it would be sent to create it. */
const created = orderCreate.parse(row);

const key: OrderTypes["key"] = [row.id];

describe("orders", () => {
  describeTable(orderApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(orderCreate.safeParse({}).success).toBe(false);
  });
});
