import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { testApi } from "./api";
import { testCreate } from "./schema";
import type { Test, TestTypes } from "./types";

const row: Test = {
  id: sample.integer(1, 1, 2147483647),
  fixture: sample.text(1),
};

/** The row as it would be sent to create it. */
const created = testCreate.parse(row);

const key: TestTypes["key"] = [row.id];

describe("tests", () => {
  describeTable(testApi, { key, row, create: created });
});
