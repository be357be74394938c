import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { openingHourApi } from "./api";
import { openingHourCreate } from "./schema";
import type { OpeningHour, OpeningHourTypes } from "./types";

const row: OpeningHour = {
  weekday: sample.integer(1, 1, 7),
  opens_at: sample.time(1, 1),
  closes_at: sample.time(1, 2),
  remark: sample.text(1),
};

/** The row as it would be sent to create it. */
const created = openingHourCreate.parse(row);

const key: OpeningHourTypes["key"] = [row.weekday];

describe("opening-hours", () => {
  describeTable(openingHourApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(openingHourCreate.safeParse({}).success).toBe(false);
  });
});
