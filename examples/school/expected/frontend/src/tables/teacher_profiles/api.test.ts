import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { teacherProfileApi } from "./api";
import { teacherProfileCreate } from "./schema";
import type { TeacherProfile, TeacherProfileTypes } from "./types";

const row: TeacherProfile = {
  teacher_id: sample.integer(1, 1, 2147483647),
  biography: sample.text(1),
  qualifications: sample.document(1),
  languages: [sample.text(1, 35)],
  office_room_id: sample.integer(1, 1, 2147483647),
  office_hour_from: sample.time(1, 5),
  office_hour_to: sample.time(1, 6),
  website: sample.text(1, 200),
};

/** The row as it would be sent to create it. */
const created = teacherProfileCreate.parse(row);

const key: TeacherProfileTypes["key"] = [row.teacher_id];

describe("teacher-profiles", () => {
  describeTable(teacherProfileApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(teacherProfileCreate.safeParse({}).success).toBe(false);
  });
});
