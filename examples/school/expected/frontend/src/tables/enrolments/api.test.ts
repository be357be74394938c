import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { enrolmentApi } from "./api";
import { enrolmentCreate } from "./schema";
import type { Enrolment, EnrolmentTypes } from "./types";

const row: Enrolment = {
  section_id: sample.integer(1, 1, 2147483647),
  student_id: sample.integer(1, 1, 2147483647),
  enrolled_at: sample.moment(1, 2),
  dropped_at: sample.moment(1, 3),
  final_grade: sample.decimal(1, 1, 100, 1),
};

/** The row as it would be sent to create it. */
const created = enrolmentCreate.parse(row);

const key: EnrolmentTypes["key"] = [row.section_id, row.student_id];

describe("enrolments", () => {
  describeTable(enrolmentApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(enrolmentCreate.safeParse({}).success).toBe(false);
  });
});
