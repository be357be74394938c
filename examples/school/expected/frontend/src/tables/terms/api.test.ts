import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { termApi } from "./api";
import { termCreate } from "./schema";
import type { Term, TermTypes } from "./types";

const row: Term = {
  id: sample.integer(1, 1, 2147483647),
  academic_year_id: sample.integer(1, 1, 2147483647),
  ordinal: sample.integer(1, 1, 4),
  name: sample.text(1, 40),
  starts_on: sample.date(1, 4),
  ends_on: sample.date(1, 5),
};

/** The row as it would be sent to create it. */
const created = termCreate.parse(row);

const key: TermTypes["key"] = [row.id];

describe("terms", () => {
  describeTable(termApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(termCreate.safeParse({}).success).toBe(false);
  });
});
