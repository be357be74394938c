import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { bookApi } from "./api";
import { bookCreate } from "./schema";
import type { Book, BookTypes } from "./types";

const row: Book = {
  isbn: sample.text(1, 13),
  title: sample.text(1, 300),
  subtitle: sample.text(1, 300),
  publisher_id: sample.integer(1, 1, 2147483647),
  published_on: sample.date(1, 4),
  pages: sample.integer(1, 1, 2147483647),
  price: sample.decimal(1, 1, 999999, 2),
  language: sample.text(1, 2),
  for_children: true,
  cover: sample.binary(1, 8),
};

/** The row as it would be sent to create it. */
const created = bookCreate.parse(row);

const key: BookTypes["key"] = [row.isbn];

describe("books", () => {
  describeTable(bookApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(bookCreate.safeParse({}).success).toBe(false);
  });
});
