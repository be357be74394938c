import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { guardianApi } from "./api";
import { guardianCreate } from "./schema";
import type { Guardian, GuardianTypes } from "./types";

const row: Guardian = {
  id: sample.integer(1, 1, 2147483647),
  first_name: sample.text(1, 60),
  last_name: sample.text(1, 60),
  email: sample.text(1, 254),
  phone: sample.text(1, 32),
  address: sample.document(1),
};

/** The row as it would be sent to create it. */
const created = guardianCreate.parse(row);

const key: GuardianTypes["key"] = [row.id];

describe("guardians", () => {
  describeTable(guardianApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(guardianCreate.safeParse({}).success).toBe(false);
  });
});
