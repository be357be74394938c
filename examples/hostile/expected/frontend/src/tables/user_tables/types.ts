import type * as api from "@/api/types";
import type { UserTableCreate, UserTableUpdate } from "./schema";

/** One row of the table User_. */
export interface UserTable {
  id: number;
  user: number | null;
}

/** What lists can be sorted by. */
export type UserTableSortKey = api.SortBy<keyof UserTable>;

/** How lists can be narrowed down and sorted. */
export type UserTableQuery = api.ListParams<UserTableSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"user", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface UserTableTypes extends api.TableTypes {
  row: UserTable;
  create: UserTableCreate;
  update: UserTableUpdate;
  query: UserTableQuery;
  key: readonly [number];
}
