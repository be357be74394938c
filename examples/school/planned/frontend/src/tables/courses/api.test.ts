import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { courseApi } from "./api";
import { courseCreate } from "./schema";
import type { Course, CourseTypes } from "./types";

const row: Course = {
  id: sample.integer(1, 1, 2147483647),
  subject_code: sample.text(1, 8),
  title: sample.text(1, 120),
  year_group: sample.integer(1, 7, 13),
  credits: sample.decimal(1, 1, 20, 1),
  syllabus: sample.text(1),
  is_elective: true,
};

/** The row as it would be sent to create it. */
const created = courseCreate.parse(row);

const key: CourseTypes["key"] = [row.id];

describe("courses", () => {
  describeTable(courseApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(courseCreate.safeParse({}).success).toBe(false);
  });
});
