import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { coursePrerequisiteApi } from "./api";
import { coursePrerequisiteCreate } from "./schema";
import type { CoursePrerequisite, CoursePrerequisiteTypes } from "./types";

const row: CoursePrerequisite = {
  course_id: sample.integer(1, 1, 2147483647),
  required_id: sample.integer(1, 1, 2147483647),
  minimum_grade: sample.decimal(1, 1, 100, 1),
};

/** The row as it would be sent to create it. */
const created = coursePrerequisiteCreate.parse(row);

const key: CoursePrerequisiteTypes["key"] = [row.course_id, row.required_id];

describe("course-prerequisites", () => {
  describeTable(coursePrerequisiteApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(coursePrerequisiteCreate.safeParse({}).success).toBe(false);
  });
});
