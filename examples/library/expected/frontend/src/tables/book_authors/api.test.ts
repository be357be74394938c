import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { bookAuthorApi } from "./api";
import { bookAuthorCreate } from "./schema";
import type { BookAuthor, BookAuthorTypes } from "./types";

const row: BookAuthor = {
  isbn: sample.text(1, 13),
  author_id: sample.integer(1, 1, 2147483647),
  position: sample.integer(1, 1, 2147483647),
  role: "editor",
};

/** The row as it would be sent to create it. */
const created = bookAuthorCreate.parse(row);

const key: BookAuthorTypes["key"] = [row.isbn, row.author_id, row.role];

describe("book-authors", () => {
  describeTable(bookAuthorApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(bookAuthorCreate.safeParse({}).success).toBe(false);
  });
});
