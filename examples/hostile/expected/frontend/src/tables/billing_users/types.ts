import type * as api from "@/api/types";
import type { BillingUserCreate, BillingUserUpdate } from "./schema";

/** One row of the table users. */
export interface BillingUser {
  id: number;
  public_user: number | null;
  "public-user": number | null;
}

/** What lists can be sorted by. */
export type BillingUserSortKey = api.SortBy<keyof BillingUser>;

/** How lists can be narrowed down and sorted. */
export type BillingUserQuery = api.ListParams<BillingUserSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"public_user", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"public-user", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface BillingUserTypes extends api.TableTypes {
  row: BillingUser;
  create: BillingUserCreate;
  update: BillingUserUpdate;
  query: BillingUserQuery;
  key: readonly [number];
}
