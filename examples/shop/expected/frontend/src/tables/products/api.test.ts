import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { productApi } from "./api";
import { productCreate } from "./schema";
import type { Product, ProductTypes } from "./types";

const row: Product = {
  sku: sample.text(1, 32),
  category_id: sample.integer(1, 1, 65535),
  title: sample.text(1, 200),
  description: sample.text(1),
  price: sample.decimal(1, 1, 999999, 2),
  tax_rate: sample.decimal(1, 1, 99, 2),
  gross_price: sample.decimal(1, 1, 999999, 2),
  weight_g: sample.integer(1, 1, 2147483647),
  rating: sample.float(1, 0, 5),
  attributes: sample.document(1),
  ean: sample.integer(1, 1, 2147483647),
  flags: "11111111",
  thumbnail: sample.binary(1, 8),
  available_from: sample.moment(1, 13),
};

/** The row as it would be sent to create it. */
const created = productCreate.parse(row);

const key: ProductTypes["key"] = [row.sku];

describe("products", () => {
  describeTable(productApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(productCreate.safeParse({}).success).toBe(false);
  });
});
