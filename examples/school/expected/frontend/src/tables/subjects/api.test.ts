import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { subjectApi } from "./api";
import { subjectCreate } from "./schema";
import type { Subject, SubjectTypes } from "./types";

const row: Subject = {
  code: sample.text(1, 8),
  name: sample.text(1, 80),
  department_id: sample.integer(1, 1, 2147483647),
  colour: sample.text(1, 7),
};

/** The row as it would be sent to create it. */
const created = subjectCreate.parse(row);

const key: SubjectTypes["key"] = [row.code];

describe("subjects", () => {
  describeTable(subjectApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(subjectCreate.safeParse({}).success).toBe(false);
  });
});
