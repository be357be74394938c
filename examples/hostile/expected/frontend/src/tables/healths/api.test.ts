import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { healthApi } from "./api";
import { healthCreate } from "./schema";
import type { Health, HealthTypes } from "./types";

const row: Health = {
  id: sample.integer(1, 1, 2147483647),
  docs: sample.text(1),
};

/** The row as it would be sent to create it. */
const created = healthCreate.parse(row);

const key: HealthTypes["key"] = [row.id];

describe("healths", () => {
  describeTable(healthApi, { key, row, create: created });
});
