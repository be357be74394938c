import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { reviewApi } from "./api";
import { reviewCreate } from "./schema";
import type { Review, ReviewTypes } from "./types";

const row: Review = {
  customer_id: sample.integer(1, 1, 2147483647),
  sku: sample.text(1, 32),
  stars: sample.integer(1, 1, 5),
  body: sample.text(1),
  created_at: sample.moment(1, 4),
};

/** The row as it would be sent to create it. */
const created = reviewCreate.parse(row);

const key: ReviewTypes["key"] = [row.customer_id, row.sku];

describe("reviews", () => {
  describeTable(reviewApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(reviewCreate.safeParse({}).success).toBe(false);
  });
});
