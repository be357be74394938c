import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { unicodeTableU65E5U672CApi } from "./api";
import { unicodeTableU65E5U672CCreate } from "./schema";
import type { UnicodeTableU65E5U672C, UnicodeTableU65E5U672CTypes } from "./types";

const row: UnicodeTableU65E5U672C = {
  "größe in cm": sample.decimal(1, 1, 9999, 1),
  名前: sample.text(1, 40),
  "🙂": sample.text(1),
  "1st": sample.integer(1, 1, 2147483647),
  "2nd value": sample.integer(1, 1, 2147483647),
  field: sample.decimal(1, 1, 999, 2),
  "a-b": sample.text(1),
  "a b": sample.text(1),
  "a.b": sample.text(1),
  "a/b": sample.text(1),
  "C:\\new\\table": sample.text(1),
  "quote'd": sample.text(1),
  'double"quote': sample.text(1),
  "key #": sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = unicodeTableU65E5U672CCreate.parse(row);

const key: UnicodeTableU65E5U672CTypes["key"] = [row["key #"]];

describe("unicode-table-u65-e5-u672-cs", () => {
  describeTable(unicodeTableU65E5U672CApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(unicodeTableU65E5U672CCreate.safeParse({}).success).toBe(false);
  });
});
