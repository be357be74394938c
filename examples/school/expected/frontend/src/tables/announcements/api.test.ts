import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { announcementApi } from "./api";
import { announcementCreate } from "./schema";
import type { Announcement, AnnouncementTypes } from "./types";

const row: Announcement = {
  id: sample.integer(1, 1, 2147483647),
  campus_id: sample.uuid(1),
  author_id: sample.integer(1, 1, 2147483647),
  audiences: ["guardians"],
  title: sample.text(1, 120),
  body: sample.text(1),
  is_pinned: true,
  published_at: sample.moment(1, 7),
  expires_on: sample.date(1, 8),
};

/** The row as it would be sent to create it. */
const created = announcementCreate.parse(row);

const key: AnnouncementTypes["key"] = [row.id];

describe("announcements", () => {
  describeTable(announcementApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(announcementCreate.safeParse({}).success).toBe(false);
  });
});
