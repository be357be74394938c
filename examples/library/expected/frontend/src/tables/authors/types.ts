import type * as api from "@/api/types";
import type { AuthorCreate, AuthorUpdate } from "./schema";

/** One row of the table authors. */
export interface Author {
  id: number;
  name: string;
  born: number | null;
  died: number | null;
}

/** What lists can be sorted by. */
export type AuthorSortKey = api.SortBy<keyof Author>;

/** How lists can be narrowed down and sorted. */
export type AuthorQuery = api.ListParams<AuthorSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"born", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"died", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface AuthorTypes extends api.TableTypes {
  row: Author;
  create: AuthorCreate;
  update: AuthorUpdate;
  query: AuthorQuery;
  key: readonly [number];
}
