import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { categoryApi } from "./api";
import { categoryCreate } from "./schema";
import type { Category, CategoryTypes } from "./types";

const row: Category = {
  id: sample.integer(1, 1, 65535),
  parent_id: sample.integer(1, 1, 65535),
  slug: sample.text(1, 60),
  title: sample.text(1, 80),
  position: sample.integer(1, 1, 127),
};

/** The row as it would be sent to create it. */
const created = categoryCreate.parse(row);

const key: CategoryTypes["key"] = [row.id];

describe("categories", () => {
  describeTable(categoryApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(categoryCreate.safeParse({}).success).toBe(false);
  });
});
