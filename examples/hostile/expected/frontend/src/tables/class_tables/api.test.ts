import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { classTableApi } from "./api";
import { classTableCreate } from "./schema";
import type { ClassTable, ClassTableTypes } from "./types";

const row: ClassTable = {
  def: sample.integer(1, 1, 2147483647),
  return: sample.text(1),
  lambda: sample.decimal(1, 1, 999, 2),
};

/** The row as it would be sent to create it. */
const created = classTableCreate.parse(row);

const key: ClassTableTypes["key"] = [row.def];

describe("class-tables", () => {
  describeTable(classTableApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(classTableCreate.safeParse({}).success).toBe(false);
  });
});
