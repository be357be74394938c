import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { teacherApi } from "./api";
import { teacherCreate } from "./schema";
import type { Teacher, TeacherTypes } from "./types";

const row: Teacher = {
  id: sample.integer(1, 1, 2147483647),
  staff_number: sample.spelled(1, ["ABCDEFGHIJ", 2], ["0123456789", 4]),
  first_name: sample.text(1, 60),
  last_name: sample.text(1, 60),
  full_name: sample.text(1, 121),
  email: sample.text(1, 254),
  employment: "part_time",
  department_id: sample.integer(1, 1, 2147483647),
  mentor_id: sample.integer(1, 1, 2147483647),
  hired_on: sample.date(1, 9),
  left_on: sample.date(1, 10),
  created_at: sample.moment(1, 11),
  updated_at: sample.moment(1, 12),
};

/** The row as it would be sent to create it. */
const created = teacherCreate.parse(row);

const key: TeacherTypes["key"] = [row.id];

describe("teachers", () => {
  describeTable(teacherApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(teacherCreate.safeParse({}).success).toBe(false);
  });
});
