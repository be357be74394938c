import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { billingUserApi } from "./api";
import { billingUserCreate } from "./schema";
import type { BillingUser, BillingUserTypes } from "./types";

const row: BillingUser = {
  id: sample.integer(1, 1, 2147483647),
  public_user: sample.integer(1, 1, 2147483647),
  "public-user": sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = billingUserCreate.parse(row);

const key: BillingUserTypes["key"] = [row.id];

describe("billing-users", () => {
  describeTable(billingUserApi, { key, row, create: created });
});
