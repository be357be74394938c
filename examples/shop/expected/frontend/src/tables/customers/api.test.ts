import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { customerApi } from "./api";
import { customerCreate } from "./schema";
import type { Customer, CustomerTypes } from "./types";

const row: Customer = {
  id: sample.integer(1, 1, 2147483647),
  email: sample.text(1, 191),
  password_hash: sample.binary(1, 60),
  name: sample.text(1, 120),
  language: "de",
  newsletters: ["news"],
  loyalty_points: sample.integer(1, 1, 16777215),
  is_business: true,
  birth_year: sample.integer(1, 1, 65535),
  created_at: sample.moment(1, 9),
  updated_at: sample.moment(1, 10),
};

/** The row as it would be sent to create it. */
const created = customerCreate.parse(row);

const key: CustomerTypes["key"] = [row.id];

describe("customers", () => {
  describeTable(customerApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(customerCreate.safeParse({}).success).toBe(false);
  });
});
