import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { userApi } from "./api";
import { userCreate } from "./schema";
import type { User, UserTypes } from "./types";

const row: User = {
  id: sample.integer(1, 1, 2147483647),
  userName: sample.text(1),
  user_name: sample.text(1),
  "User Name": sample.text(1),
};

/** The row as it would be sent to create it. */
const created = userCreate.parse(row);

const key: UserTypes["key"] = [row.id];

describe("user", () => {
  describeTable(userApi, { key, row, create: created });
});
