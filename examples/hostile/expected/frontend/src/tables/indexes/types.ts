import type * as api from "@/api/types";
import type { IndexRecordCreate, IndexRecordUpdate } from "./schema";

/** One row of the table index. */
export interface IndexRecord {
  id: number;
  test: boolean;
}

/** What lists can be sorted by. */
export type IndexRecordSortKey = api.SortBy<keyof IndexRecord>;

/** How lists can be narrowed down and sorted. */
export type IndexRecordQuery = api.ListParams<IndexRecordSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"test", boolean, "eq">;

/** The types of the table's API. */
export interface IndexRecordTypes extends api.TableTypes {
  row: IndexRecord;
  create: IndexRecordCreate;
  update: IndexRecordUpdate;
  query: IndexRecordQuery;
  key: readonly [number];
}
