import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { sectionApi } from "./api";
import { sectionCreate } from "./schema";
import type { Section, SectionTypes } from "./types";

const row: Section = {
  id: sample.integer(1, 1, 2147483647),
  course_id: sample.integer(1, 1, 2147483647),
  term_id: sample.integer(1, 1, 2147483647),
  teacher_id: sample.integer(1, 1, 2147483647),
  name: sample.text(1, 20),
  max_size: sample.integer(1, 1, 60),
};

/** The row as it would be sent to create it. */
const created = sectionCreate.parse(row);

const key: SectionTypes["key"] = [row.id];

describe("sections", () => {
  describeTable(sectionApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(sectionCreate.safeParse({}).success).toBe(false);
  });
});
