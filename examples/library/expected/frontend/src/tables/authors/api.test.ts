import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { authorApi } from "./api";
import { authorCreate } from "./schema";
import type { Author, AuthorTypes } from "./types";

const row: Author = {
  id: sample.integer(1, 1, 2147483647),
  name: sample.text(1),
  born: sample.integer(1, 1, 2100),
  died: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = authorCreate.parse(row);

const key: AuthorTypes["key"] = [row.id];

describe("authors", () => {
  describeTable(authorApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(authorCreate.safeParse({}).success).toBe(false);
  });
});
