import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { roomApi } from "./api";
import { roomCreate } from "./schema";
import type { Room, RoomTypes } from "./types";

const row: Room = {
  id: sample.integer(1, 1, 2147483647),
  campus_id: sample.uuid(1),
  code: sample.text(1, 12),
  kind: "laboratory",
  seats: sample.integer(1, 1, 32767),
  facilities: [sample.text(1)],
};

/** The row as it would be sent to create it. */
const created = roomCreate.parse(row);

const key: RoomTypes["key"] = [row.id];

describe("rooms", () => {
  describeTable(roomApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(roomCreate.safeParse({}).success).toBe(false);
  });
});
