import type * as api from "@/api/types";
import type { AttributeCreate, AttributeUpdate } from "./schema";

/** One row of the table attributes. */
export interface Attribute {
  metadata: api.JsonValue;
  registry: string | null;
  query: string | null;
  model_config: string | null;
  model_fields: string | null;
  schema: string | null;
  copy: string | null;
  json: api.JsonValue;
  dict: string | null;
  validate: string | null;
  self: number;
  cls: number | null;
  id: number;
  type: string | null;
  limit: number | null;
  offset: number | null;
  sort: string | null;
  q: string | null;
  request: string | null;
  response: string | null;
  init: string | null;
  table: string | null;
  _private: string | null;
  None: string | null;
  True: boolean | null;
  async: boolean | null;
  match: string | null;
  print: string | null;
  date: string | null;
  datetime: string | null;
  uuid: string | null;
  Decimal: string | null;
  str: string | null;
  int: number | null;
  list: (number | null)[] | null;
}

/** What lists can be sorted by. */
export type AttributeSortKey = api.SortBy<Exclude<keyof Attribute, "metadata" | "json" | "list">>;

/** How lists can be narrowed down and sorted. */
export type AttributeQuery = api.ListParams<AttributeSortKey> &
  api.Search &
  api.Filter<"metadata", api.JsonValue, "isnull"> &
  api.Filter<"registry", string, "eq" | "contains" | "isnull"> &
  api.Filter<"query", string, "eq" | "contains" | "isnull"> &
  api.Filter<"model_config", string, "eq" | "contains" | "isnull"> &
  api.Filter<"model_fields", string, "eq" | "contains" | "isnull"> &
  api.Filter<"schema", string, "eq" | "contains" | "isnull"> &
  api.Filter<"copy", string, "eq" | "contains" | "isnull"> &
  api.Filter<"json", api.JsonValue, "isnull"> &
  api.Filter<"dict", string, "eq" | "contains" | "isnull"> &
  api.Filter<"validate", string, "eq" | "contains" | "isnull"> &
  api.Filter<"self", number, "eq" | "gte" | "lte"> &
  api.Filter<"cls", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"type", string, "eq" | "contains" | "isnull"> &
  api.Filter<"limit", number, "gte" | "lte" | "isnull"> &
  api.Filter<"limit__eq", number, "eq"> &
  api.Filter<"offset", number, "gte" | "lte" | "isnull"> &
  api.Filter<"offset__eq", number, "eq"> &
  api.Filter<"sort", string, "contains" | "isnull"> &
  api.Filter<"sort__eq", string, "eq"> &
  api.Filter<"q", string, "contains" | "isnull"> &
  api.Filter<"q__eq", string, "eq"> &
  api.Filter<"request", string, "eq" | "contains" | "isnull"> &
  api.Filter<"response", string, "eq" | "contains" | "isnull"> &
  api.Filter<"init", string, "eq" | "contains" | "isnull"> &
  api.Filter<"table", string, "eq" | "contains" | "isnull"> &
  api.Filter<"_private", string, "eq" | "contains" | "isnull"> &
  api.Filter<"None", string, "eq" | "contains" | "isnull"> &
  api.Filter<"True", boolean, "eq" | "isnull"> &
  api.Filter<"async", boolean, "eq" | "isnull"> &
  api.Filter<"match", string, "eq" | "contains" | "isnull"> &
  api.Filter<"print", string, "eq" | "contains" | "isnull"> &
  api.Filter<"date", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"datetime", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"uuid", string, "eq" | "isnull"> &
  api.Filter<"Decimal", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"str", string, "eq" | "contains" | "isnull"> &
  api.Filter<"int", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"list", (number | null)[], "isnull">;

/** The types of the table's API. */
export interface AttributeTypes extends api.TableTypes {
  row: Attribute;
  create: AttributeCreate;
  update: AttributeUpdate;
  query: AttributeQuery;
  key: readonly [number];
}
