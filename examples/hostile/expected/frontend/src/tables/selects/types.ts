import type * as api from "@/api/types";
import type { SelectRecordCreate, SelectRecordUpdate } from "./schema";

/** One row of the table select. */
export interface SelectRecord {
  from: number;
  where: string | null;
  order: number | null;
  group: string | null;
}

/** What lists can be sorted by. */
export type SelectRecordSortKey = api.SortBy<keyof SelectRecord>;

/** How lists can be narrowed down and sorted. */
export type SelectRecordQuery = api.ListParams<SelectRecordSortKey> &
  api.Search &
  api.Filter<"from", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"where", string, "eq" | "contains" | "isnull"> &
  api.Filter<"order", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"group", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface SelectRecordTypes extends api.TableTypes {
  row: SelectRecord;
  create: SelectRecordCreate;
  update: SelectRecordUpdate;
  query: SelectRecordQuery;
  key: readonly [number];
}
