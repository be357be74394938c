import type * as api from "@/api/types";
import type { LoanCreate, LoanUpdate } from "./schema";

/** One row of the table loans. */
export interface Loan {
  id: number;
  barcode: string;
  member_id: number;
  lent_at: string;
  due_on: string;
  returned_at: string | null;
  renewals: number;
}

/** What lists can be sorted by. */
export type LoanSortKey = api.SortBy<keyof Loan>;

/** How lists can be narrowed down and sorted. */
export type LoanQuery = api.ListParams<LoanSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"barcode", string, "eq" | "in" | "contains"> &
  api.Filter<"member_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"lent_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"due_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"returned_at", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"renewals", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface LoanTypes extends api.TableTypes {
  row: Loan;
  create: LoanCreate;
  update: LoanUpdate;
  query: LoanQuery;
  key: readonly [number];
}
