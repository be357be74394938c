import type * as api from "@/api/types";
import type { TestCreate, TestUpdate } from "./schema";

/** One row of the table test. */
export interface Test {
  id: number;
  fixture: string | null;
}

/** What lists can be sorted by. */
export type TestSortKey = api.SortBy<keyof Test>;

/** How lists can be narrowed down and sorted. */
export type TestQuery = api.ListParams<TestSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"fixture", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface TestTypes extends api.TableTypes {
  row: Test;
  create: TestCreate;
  update: TestUpdate;
  query: TestQuery;
  key: readonly [number];
}
