import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { academicYearApi } from "./api";
import { academicYearCreate } from "./schema";
import type { AcademicYear, AcademicYearTypes } from "./types";

const row: AcademicYear = {
  id: sample.integer(1, 1, 2147483647),
  label: sample.spelled(1, ["2", 1], ["0", 1], ["0123456789", 2], ["/", 1], ["0123456789", 2]),
  starts_on: sample.date(1, 2),
  ends_on: sample.date(1, 3),
};

/** The row as it would be sent to create it. */
const created = academicYearCreate.parse(row);

const key: AcademicYearTypes["key"] = [row.id];

describe("academic-years", () => {
  describeTable(academicYearApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(academicYearCreate.safeParse({}).success).toBe(false);
  });
});
