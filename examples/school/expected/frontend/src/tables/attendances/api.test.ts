import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { attendanceApi } from "./api";
import { attendanceCreate } from "./schema";
import type { Attendance, AttendanceTypes } from "./types";

const row: Attendance = {
  section_id: sample.integer(1, 1, 2147483647),
  student_id: sample.integer(1, 1, 2147483647),
  held_on: sample.date(1, 2),
  status: "late",
  minutes_late: sample.integer(1, 1, 480),
  recorded_by: sample.integer(1, 1, 2147483647),
  recorded_at: sample.moment(1, 6),
  remark: sample.text(1, 200),
};

/** The row as it would be sent to create it. */
const created = attendanceCreate.parse(row);

const key: AttendanceTypes["key"] = [row.section_id, row.student_id, row.held_on];

describe("attendances", () => {
  describeTable(attendanceApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(attendanceCreate.safeParse({}).success).toBe(false);
  });
});
