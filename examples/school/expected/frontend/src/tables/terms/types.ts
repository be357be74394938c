import type * as api from "@/api/types";
import type { TermCreate, TermUpdate } from "./schema";

/** A part of an academic year, between two holidays. */
export interface Term {
  id: number;
  academic_year_id: number;
  ordinal: number;
  name: string;
  starts_on: string;
  ends_on: string;
}

/** What lists can be sorted by. */
export type TermSortKey = api.SortBy<keyof Term>;

/** How lists can be narrowed down and sorted. */
export type TermQuery = api.ListParams<TermSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"academic_year_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"ordinal", number, "eq" | "gte" | "lte"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"starts_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"ends_on", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface TermTypes extends api.TableTypes {
  row: Term;
  create: TermCreate;
  update: TermUpdate;
  query: TermQuery;
  key: readonly [number];
}
