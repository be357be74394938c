import type * as api from "@/api/types";
import type { ReviewCreate, ReviewUpdate } from "./schema";

/** One row of the table reviews. */
export interface Review {
  customer_id: number;
  sku: string;
  stars: number;
  body: string | null;
  created_at: string;
}

/** What lists can be sorted by. */
export type ReviewSortKey = api.SortBy<keyof Review>;

/** How lists can be narrowed down and sorted. */
export type ReviewQuery = api.ListParams<ReviewSortKey> &
  api.Search &
  api.Filter<"customer_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"sku", string, "eq" | "in" | "contains"> &
  api.Filter<"stars", number, "eq" | "gte" | "lte"> &
  api.Filter<"body", string, "eq" | "contains" | "isnull"> &
  api.Filter<"created_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface ReviewTypes extends api.TableTypes {
  row: Review;
  create: ReviewCreate;
  update: ReviewUpdate;
  query: ReviewQuery;
  key: readonly [number, string];
}
