import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { usersApi } from "./api";
import { usersCreate } from "./schema";
import type { Users, UsersTypes } from "./types";

const row: Users = {
  id: sample.integer(1, 1, 2147483647),
  user_id: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = usersCreate.parse(row);

const key: UsersTypes["key"] = [row.id];

describe("users", () => {
  describeTable(usersApi, { key, row, create: created });
});
