import type * as api from "@/api/types";
import type { GuardianCreate, GuardianUpdate } from "./schema";

/** A parent or another adult who is responsible for a student. */
export interface Guardian {
  id: number;
  first_name: string;
  last_name: string;
  email: string | null;
  phone: string | null;
  address: api.JsonValue;
}

/** What lists can be sorted by. */
export type GuardianSortKey = api.SortBy<Exclude<keyof Guardian, "address">>;

/** How lists can be narrowed down and sorted. */
export type GuardianQuery = api.ListParams<GuardianSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"first_name", string, "eq" | "contains"> &
  api.Filter<"last_name", string, "eq" | "contains"> &
  api.Filter<"email", string, "eq" | "contains" | "isnull"> &
  api.Filter<"phone", string, "eq" | "contains" | "isnull"> &
  api.Filter<"address", api.JsonValue, "isnull">;

/** The types of the table's API. */
export interface GuardianTypes extends api.TableTypes {
  row: Guardian;
  create: GuardianCreate;
  update: GuardianUpdate;
  query: GuardianQuery;
  key: readonly [number];
}
