import type * as api from "@/api/types";
import type { OpeningHourCreate, OpeningHourUpdate } from "./schema";

/** One row of the table opening_hours. */
export interface OpeningHour {
  weekday: number;
  opens_at: string;
  closes_at: string;
  remark: string | null;
}

/** What lists can be sorted by. */
export type OpeningHourSortKey = api.SortBy<keyof OpeningHour>;

/** How lists can be narrowed down and sorted. */
export type OpeningHourQuery = api.ListParams<OpeningHourSortKey> &
  api.Filter<"weekday", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"opens_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"closes_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"remark", string, "eq" | "isnull">;

/** The types of the table's API. */
export interface OpeningHourTypes extends api.TableTypes {
  row: OpeningHour;
  create: OpeningHourCreate;
  update: OpeningHourUpdate;
  query: OpeningHourQuery;
  key: readonly [number];
}
