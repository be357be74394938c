import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { userTableApi } from "./api";
import { userTableCreate } from "./schema";
import type { UserTable, UserTableTypes } from "./types";

const row: UserTable = {
  id: sample.integer(1, 1, 2147483647),
  user: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = userTableCreate.parse(row);

const key: UserTableTypes["key"] = [row.id];

describe("user-tables", () => {
  describeTable(userTableApi, { key, row, create: created });
});
