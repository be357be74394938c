import type * as api from "@/api/types";

/** One row of the table visitor_log. */
export interface VisitorLog {
  gate: string;
  entered_at: string;
}

/** What lists can be sorted by. */
export type VisitorLogSortKey = api.SortBy<keyof VisitorLog>;

/** How lists can be narrowed down and sorted. */
export type VisitorLogQuery = api.ListParams<VisitorLogSortKey> &
  api.Search &
  api.Filter<"gate", string, "eq" | "contains"> &
  api.Filter<"entered_at", string, "eq" | "gte" | "lte">;
