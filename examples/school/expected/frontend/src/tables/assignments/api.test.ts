import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { assignmentApi } from "./api";
import { assignmentCreate } from "./schema";
import type { Assignment, AssignmentTypes } from "./types";

const row: Assignment = {
  id: sample.uuid(1),
  section_id: sample.integer(1, 1, 2147483647),
  title: sample.text(1, 120),
  description: sample.text(1),
  max_points: sample.decimal(1, 1, 9999, 2),
  weight: sample.float(1, 0, 1),
  opens_at: sample.moment(1, 6),
  due_at: sample.moment(1, 7),
  attachments: sample.document(1),
};

/** The row as it would be sent to create it. */
const created = assignmentCreate.parse(row);

const key: AssignmentTypes["key"] = [row.id];

describe("assignments", () => {
  describeTable(assignmentApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(assignmentCreate.safeParse({}).success).toBe(false);
  });
});
