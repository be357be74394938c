import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { etcPasswdApi } from "./api";
import { etcPasswdCreate } from "./schema";
import type { EtcPasswd, EtcPasswdTypes } from "./types";

const row: EtcPasswd = {
  "../id": sample.integer(1, 1, 2147483647),
  "$(touch pwned)": sample.text(1),
  "`id`": sample.text(1),
};

/** The row as it would be sent to create it. */
const created = etcPasswdCreate.parse(row);

const key: EtcPasswdTypes["key"] = [row["../id"]];

describe("etc-passwds", () => {
  describeTable(etcPasswdApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(etcPasswdCreate.safeParse({}).success).toBe(false);
  });
});
