import type * as api from "@/api/types";
import type { UnicodeTableU65E5U672CCreate, UnicodeTableU65E5U672CUpdate } from "./schema";

/** One row of the table Ünïcode Tâble 日本. */
export interface UnicodeTableU65E5U672C {
  "größe in cm": string | null;
  名前: string;
  "🙂": string | null;
  "1st": number | null;
  "2nd value": number | null;
  field: string | null;
  "a-b": string | null;
  "a b": string | null;
  "a.b": string | null;
  "a/b": string | null;
  "C:\\new\\table": string | null;
  "quote'd": string | null;
  'double"quote': string | null;
  "key #": number;
}

/** What lists can be sorted by. */
export type UnicodeTableU65E5U672CSortKey = api.SortBy<keyof UnicodeTableU65E5U672C>;

/** How lists can be narrowed down and sorted. */
export type UnicodeTableU65E5U672CQuery = api.ListParams<UnicodeTableU65E5U672CSortKey> &
  api.Search &
  api.Filter<"größe in cm", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"名前", string, "eq" | "contains"> &
  api.Filter<"🙂", string, "eq" | "contains" | "isnull"> &
  api.Filter<"1st", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"2nd value", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"field", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"a-b", string, "eq" | "contains" | "isnull"> &
  api.Filter<"a b", string, "eq" | "contains" | "isnull"> &
  api.Filter<"a.b", string, "eq" | "contains" | "isnull"> &
  api.Filter<"a/b", string, "eq" | "contains" | "isnull"> &
  api.Filter<"C:\\new\\table", string, "eq" | "contains" | "isnull"> &
  api.Filter<"quote'd", string, "eq" | "contains" | "isnull"> &
  api.Filter<'double"quote', string, "eq" | "contains" | "isnull"> &
  api.Filter<"key #", number, "eq" | "in" | "gte" | "lte">;

/** The types of the table's API. */
export interface UnicodeTableU65E5U672CTypes extends api.TableTypes {
  row: UnicodeTableU65E5U672C;
  create: UnicodeTableU65E5U672CCreate;
  update: UnicodeTableU65E5U672CUpdate;
  query: UnicodeTableU65E5U672CQuery;
  key: readonly [number];
}
