import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { addressApi } from "./api";
import { addressCreate } from "./schema";
import type { Address, AddressTypes } from "./types";

const row: Address = {
  id: sample.integer(1, 1, 2147483647),
  customer_id: sample.integer(1, 1, 2147483647),
  kind: "shipping",
  line1: sample.text(1, 120),
  line2: sample.text(1, 120),
  postcode: sample.text(1, 12),
  city: sample.text(1, 80),
  country: sample.text(1, 2),
};

/** The row as it would be sent to create it. */
const created = addressCreate.parse(row);

const key: AddressTypes["key"] = [row.id];

describe("addresses", () => {
  describeTable(addressApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(addressCreate.safeParse({}).success).toBe(false);
  });
});
