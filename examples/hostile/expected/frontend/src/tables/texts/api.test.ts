import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { textApi } from "./api";
import { textCreate } from "./schema";
import type { TextRecord, TextRecordTypes } from "./types";

const row: TextRecord = {
  id: sample.integer(1, 1, 2147483647),
  mood: 'it\'s "fine"',
  quoted: sample.text(1),
  braces: sample.text(1),
  lines: sample.text(1),
  percent: sample.text(1),
  closed: sample.text(1),
  letter: sample.text(1, 1),
};

/** The row as it would be sent to create it. */
const created = textCreate.parse(row);

const key: TextRecordTypes["key"] = [row.id];

describe("texts", () => {
  describeTable(textApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(textCreate.safeParse({}).success).toBe(false);
  });
});
