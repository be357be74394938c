import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { modelApi } from "./api";
import { modelCreate } from "./schema";
import type { Model, ModelTypes } from "./types";

const row: Model = {
  id: sample.integer(1, 1, 2147483647),
  schemas: sample.text(1),
  session: sample.text(1),
  db: sample.text(1),
};

/** The row as it would be sent to create it. */
const created = modelCreate.parse(row);

const key: ModelTypes["key"] = [row.id];

describe("models", () => {
  describeTable(modelApi, { key, row, create: created });
});
