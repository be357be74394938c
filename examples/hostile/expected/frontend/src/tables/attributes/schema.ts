import { date, decimal, integer, json, moment, text, uuid, z } from "@/lib/schema";

/** What a new attribute has to look like. */
export const attributeCreate = z.object({
  metadata: json().nullable().optional(),
  registry: text().nullable().optional(),
  query: text().nullable().optional(),
  model_config: text().nullable().optional(),
  model_fields: text().nullable().optional(),
  schema: text().nullable().optional(),
  copy: text().nullable().optional(),
  json: json().nullable().optional(),
  dict: text().nullable().optional(),
  validate: text().nullable().optional(),
  self: integer(-2147483648, 2147483647).optional(),
  cls: integer(-2147483648, 2147483647).nullable().optional(),
  type: text().nullable().optional(),
  limit: integer(-2147483648, 2147483647).nullable().optional(),
  offset: integer(-2147483648, 2147483647).nullable().optional(),
  sort: text().nullable().optional(),
  q: text().nullable().optional(),
  request: text().nullable().optional(),
  response: text().nullable().optional(),
  init: text().nullable().optional(),
  table: text().nullable().optional(),
  _private: text().nullable().optional(),
  None: text().nullable().optional(),
  True: z.boolean().nullable().optional(),
  async: z.boolean().nullable().optional(),
  match: text().nullable().optional(),
  print: text().nullable().optional(),
  date: date().nullable().optional(),
  datetime: moment().nullable().optional(),
  uuid: uuid().nullable().optional(),
  Decimal: decimal().nullable().optional(),
  str: text(10).nullable().optional(),
  int: integer(-2147483648, 2147483647).nullable().optional(),
  list: z.array(integer(-2147483648, 2147483647)).nullable().optional(),
});

export type AttributeCreate = z.infer<typeof attributeCreate>;

/** What can be changed about a attribute; all of it may be left out. */
export const attributeUpdate = attributeCreate.partial();

export type AttributeUpdate = z.infer<typeof attributeUpdate>;
