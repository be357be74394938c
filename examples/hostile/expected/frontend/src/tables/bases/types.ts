import type * as api from "@/api/types";
import type { BaseRecordCreate, BaseRecordUpdate } from "./schema";

/** One row of the table base. */
export interface BaseRecord {
  id: number;
  main_id: number;
}

/** What lists can be sorted by. */
export type BaseRecordSortKey = api.SortBy<keyof BaseRecord>;

/** How lists can be narrowed down and sorted. */
export type BaseRecordQuery = api.ListParams<BaseRecordSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"main_id", number, "eq" | "in" | "gte" | "lte">;

/** The types of the table's API. */
export interface BaseRecordTypes extends api.TableTypes {
  row: BaseRecord;
  create: BaseRecordCreate;
  update: BaseRecordUpdate;
  query: BaseRecordQuery;
  key: readonly [number];
}
