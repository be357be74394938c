import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { memberApi } from "./api";
import { memberCreate } from "./schema";
import type { Member, MemberTypes } from "./types";

const row: Member = {
  id: sample.integer(1, 1, 2147483647),
  card_number: sample.text(1, 10),
  name: sample.text(1, 120),
  email: sample.text(1, 254),
  preferences: sample.document(1),
  joined_at: sample.moment(1, 5),
  blocked: true,
};

/** The row as it would be sent to create it. */
const created = memberCreate.parse(row);

const key: MemberTypes["key"] = [row.id];

describe("members", () => {
  describeTable(memberApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(memberCreate.safeParse({}).success).toBe(false);
  });
});
