import type * as api from "@/api/types";
import type { UserCreate, UserUpdate } from "./schema";

/** One row of the table user. */
export interface User {
  id: number;
  userName: string | null;
  user_name: string | null;
  "User Name": string | null;
}

/** What lists can be sorted by. */
export type UserSortKey = api.SortBy<keyof User>;

/** How lists can be narrowed down and sorted. */
export type UserQuery = api.ListParams<UserSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"userName", string, "eq" | "contains" | "isnull"> &
  api.Filter<"user_name", string, "eq" | "contains" | "isnull"> &
  api.Filter<"User Name", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface UserTypes extends api.TableTypes {
  row: User;
  create: UserCreate;
  update: UserUpdate;
  query: UserQuery;
  key: readonly [number];
}
