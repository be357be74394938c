import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { mainApi } from "./api";
import { mainCreate } from "./schema";
import type { Main, MainTypes } from "./types";

const row: Main = {
  id: sample.integer(1, 1, 2147483647),
  import: sample.text(1),
  app: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = mainCreate.parse(row);

const key: MainTypes["key"] = [row.id];

describe("mains", () => {
  describeTable(mainApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(mainCreate.safeParse({}).success).toBe(false);
  });
});
