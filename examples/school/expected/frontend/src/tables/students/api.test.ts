import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { studentApi } from "./api";
import { studentCreate } from "./schema";
import type { Student, StudentTypes } from "./types";

const row: Student = {
  id: sample.integer(1, 1, 2147483647),
  public_id: sample.uuid(1),
  first_name: sample.text(1, 60),
  last_name: sample.text(1, 60),
  preferred_name: sample.text(1, 60),
  date_of_birth: sample.date(1, 5),
  status: "enrolled",
  campus_id: sample.uuid(1),
  tutor_id: sample.integer(1, 1, 2147483647),
  email: sample.text(1, 254),
  admitted_on: sample.date(1, 10),
  notes: sample.text(1),
  created_at: sample.moment(1, 12),
  updated_at: sample.moment(1, 13),
};

/** The row as it would be sent to create it. */
const created = studentCreate.parse(row);

const key: StudentTypes["key"] = [row.id];

describe("students", () => {
  describeTable(studentApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(studentCreate.safeParse({}).success).toBe(false);
  });
});
