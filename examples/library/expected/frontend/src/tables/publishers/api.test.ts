import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { publisherApi } from "./api";
import { publisherCreate } from "./schema";
import type { Publisher, PublisherTypes } from "./types";

const row: Publisher = {
  id: sample.integer(1, 1, 2147483647),
  name: sample.text(1, 120),
  city: sample.text(1, 80),
  imprint_of: sample.integer(1, 1, 2147483647),
};

/** The row as it would be sent to create it. */
const created = publisherCreate.parse(row);

const key: PublisherTypes["key"] = [row.id];

describe("publishers", () => {
  describeTable(publisherApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(publisherCreate.safeParse({}).success).toBe(false);
  });
});
