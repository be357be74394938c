import type * as api from "@/api/types";
import type { HealthCreate, HealthUpdate } from "./schema";

/** One row of the table health. */
export interface Health {
  id: number;
  docs: string | null;
}

/** What lists can be sorted by. */
export type HealthSortKey = api.SortBy<keyof Health>;

/** How lists can be narrowed down and sorted. */
export type HealthQuery = api.ListParams<HealthSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"docs", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface HealthTypes extends api.TableTypes {
  row: Health;
  create: HealthCreate;
  update: HealthUpdate;
  query: HealthQuery;
  key: readonly [number];
}
