import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { attributeApi } from "./api";
import { attributeCreate } from "./schema";
import type { Attribute, AttributeTypes } from "./types";

const row: Attribute = {
  metadata: sample.document(1),
  registry: sample.text(1),
  query: sample.text(1),
  model_config: sample.text(1),
  model_fields: sample.text(1),
  schema: sample.text(1),
  copy: sample.text(1),
  json: sample.document(1),
  dict: sample.text(1),
  validate: sample.text(1),
  self: sample.integer(1, 1, 2147483647),
  cls: sample.integer(1, 1, 2147483647),
  id: sample.integer(1, 1, 2147483647),
  type: sample.text(1),
  limit: sample.integer(1, 1, 2147483647),
  offset: sample.integer(1, 1, 2147483647),
  sort: sample.text(1),
  q: sample.text(1),
  request: sample.text(1),
  response: sample.text(1),
  init: sample.text(1),
  table: sample.text(1),
  _private: sample.text(1),
  None: sample.text(1),
  True: true,
  async: true,
  match: sample.text(1),
  print: sample.text(1),
  date: sample.date(1, 28),
  datetime: sample.moment(1, 29),
  uuid: sample.uuid(1),
  Decimal: sample.decimal(1, 1, 999999, 2),
  str: sample.text(1, 10),
  int: sample.integer(1, 1, 2147483647),
  list: [sample.integer(1, 1, 2147483647)],
};

/** The row as it would be sent to create it. */
const created = attributeCreate.parse(row);

const key: AttributeTypes["key"] = [row.id];

describe("attributes", () => {
  describeTable(attributeApi, { key, row, create: created });
});
