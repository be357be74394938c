import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { departmentApi } from "./api";
import { departmentCreate } from "./schema";
import type { Department, DepartmentTypes } from "./types";

const row: Department = {
  id: sample.integer(1, 1, 2147483647),
  name: sample.text(1, 80),
  budget: sample.decimal(1, 1, 999999, 2),
  head_teacher_id: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = departmentCreate.parse(row);

const key: DepartmentTypes["key"] = [row.id];

describe("departments", () => {
  describeTable(departmentApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(departmentCreate.safeParse({}).success).toBe(false);
  });
});
