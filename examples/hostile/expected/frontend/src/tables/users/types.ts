import type * as api from "@/api/types";
import type { UsersCreate, UsersUpdate } from "./schema";

/** One row of the table users. */
export interface Users {
  id: number;
  user_id: number | null;
}

/** What lists can be sorted by. */
export type UsersSortKey = api.SortBy<keyof Users>;

/** How lists can be narrowed down and sorted. */
export type UsersQuery = api.ListParams<UsersSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"user_id", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface UsersTypes extends api.TableTypes {
  row: Users;
  create: UsersCreate;
  update: UsersUpdate;
  query: UsersQuery;
  key: readonly [number];
}
