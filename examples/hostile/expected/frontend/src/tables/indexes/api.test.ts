import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { indexApi } from "./api";
import { indexCreate } from "./schema";
import type { IndexRecord, IndexRecordTypes } from "./types";

const row: IndexRecord = {
  id: sample.integer(1, 1, 2147483647),
  test: true,
};

/** The row as it would be sent to create it. */
const created = indexCreate.parse(row);

const key: IndexRecordTypes["key"] = [row.id];

describe("indexes", () => {
  describeTable(indexApi, { key, row, create: created });
});
