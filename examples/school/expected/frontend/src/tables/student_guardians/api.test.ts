import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { studentGuardianApi } from "./api";
import { studentGuardianCreate } from "./schema";
import type { StudentGuardian, StudentGuardianTypes } from "./types";

const row: StudentGuardian = {
  student_id: sample.integer(1, 1, 2147483647),
  guardian_id: sample.integer(1, 1, 2147483647),
  relation: "father",
  is_primary: true,
  may_collect: true,
};

/** The row as it would be sent to create it. */
const created = studentGuardianCreate.parse(row);

const key: StudentGuardianTypes["key"] = [row.student_id, row.guardian_id];

describe("student-guardians", () => {
  describeTable(studentGuardianApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(studentGuardianCreate.safeParse({}).success).toBe(false);
  });
});
