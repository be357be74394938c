import type * as api from "@/api/types";
import type { FineCreate, FineUpdate } from "./schema";

/** One row of the table fines. */
export interface Fine {
  loan_id: number;
  amount: string;
  fee: string;
  total: string | null;
  paid_at: string | null;
}

/** What lists can be sorted by. */
export type FineSortKey = api.SortBy<keyof Fine>;

/** How lists can be narrowed down and sorted. */
export type FineQuery = api.ListParams<FineSortKey> &
  api.Filter<"loan_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"amount", number, "eq" | "gte" | "lte"> &
  api.Filter<"fee", number, "eq" | "gte" | "lte"> &
  api.Filter<"total", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"paid_at", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface FineTypes extends api.TableTypes {
  row: Fine;
  create: FineCreate;
  update: FineUpdate;
  query: FineQuery;
  key: readonly [number];
}
