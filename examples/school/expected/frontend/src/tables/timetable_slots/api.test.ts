import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { timetableSlotApi } from "./api";
import { timetableSlotCreate } from "./schema";
import type { TimetableSlot, TimetableSlotTypes } from "./types";

const row: TimetableSlot = {
  id: sample.integer(1, 1, 2147483647),
  section_id: sample.integer(1, 1, 2147483647),
  room_id: sample.integer(1, 1, 2147483647),
  day: "tue",
  starts_at: sample.time(1, 4),
  ends_at: sample.time(1, 5),
};

/** The row as it would be sent to create it. */
const created = timetableSlotCreate.parse(row);

const key: TimetableSlotTypes["key"] = [row.id];

describe("timetable-slots", () => {
  describeTable(timetableSlotApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(timetableSlotCreate.safeParse({}).success).toBe(false);
  });
});
