import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { campusApi } from "./api";
import { campusCreate } from "./schema";
import type { Campus, CampusTypes } from "./types";

const row: Campus = {
  id: sample.uuid(1),
  name: sample.text(1, 80),
  address: sample.document(1),
  timezone: sample.text(1, 40),
  latitude: sample.decimal(1, 1, 90, 2),
  longitude: sample.decimal(1, 1, 180, 2),
  opened_on: sample.date(1, 6),
  is_active: true,
  created_at: sample.moment(1, 8),
};

/** The row as it would be sent to create it. */
const created = campusCreate.parse(row);

const key: CampusTypes["key"] = [row.id];

describe("campuses", () => {
  describeTable(campusApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(campusCreate.safeParse({}).success).toBe(false);
  });
});
