import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { submissionApi } from "./api";
import { submissionCreate } from "./schema";
import type { Submission, SubmissionTypes } from "./types";

const row: Submission = {
  id: sample.integer(1, 1, 2147483647),
  assignment_id: sample.uuid(1),
  student_id: sample.integer(1, 1, 2147483647),
  handed_in_at: sample.moment(1, 3),
  body: sample.text(1),
  points: sample.decimal(1, 1, 9999, 2),
  feedback: sample.text(1),
  graded_by: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = submissionCreate.parse(row);

const key: SubmissionTypes["key"] = [row.id];

describe("submissions", () => {
  describeTable(submissionApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(submissionCreate.safeParse({}).success).toBe(false);
  });
});
