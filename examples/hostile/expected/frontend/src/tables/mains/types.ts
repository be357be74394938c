import type * as api from "@/api/types";
import type { MainCreate, MainUpdate } from "./schema";

/** One row of the table main. */
export interface Main {
  id: number;
  import: string;
  app: number | null;
}

/** What lists can be sorted by. */
export type MainSortKey = api.SortBy<keyof Main>;

/** How lists can be narrowed down and sorted. */
export type MainQuery = api.ListParams<MainSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"import", string, "eq" | "contains"> &
  api.Filter<"app", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface MainTypes extends api.TableTypes {
  row: Main;
  create: MainCreate;
  update: MainUpdate;
  query: MainQuery;
  key: readonly [number];
}
