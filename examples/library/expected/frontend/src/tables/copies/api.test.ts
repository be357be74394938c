import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { copyApi } from "./api";
import { copyCreate } from "./schema";
import type { Copy, CopyTypes } from "./types";

const row: Copy = {
  barcode: sample.text(1, 20),
  isbn: sample.text(1, 13),
  shelf: sample.text(1, 12),
  condition: sample.integer(1, 1, 5),
  acquired_on: sample.date(1, 4),
  weight_kg: sample.float(1, 0, 1000),
};

/** The row as it would be sent to create it. */
const created = copyCreate.parse(row);

const key: CopyTypes["key"] = [row.barcode];

describe("copies", () => {
  describeTable(copyApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(copyCreate.safeParse({}).success).toBe(false);
  });
});
