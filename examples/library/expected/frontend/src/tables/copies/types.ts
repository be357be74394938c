import type * as api from "@/api/types";
import type { CopyCreate, CopyUpdate } from "./schema";

/** One row of the table copies. */
export interface Copy {
  barcode: string;
  isbn: string;
  shelf: string;
  condition: number;
  acquired_on: string;
  weight_kg: number | null;
}

/** What lists can be sorted by. */
export type CopySortKey = api.SortBy<keyof Copy>;

/** How lists can be narrowed down and sorted. */
export type CopyQuery = api.ListParams<CopySortKey> &
  api.Search &
  api.Filter<"barcode", string, "eq" | "in" | "contains"> &
  api.Filter<"isbn", string, "eq" | "in" | "contains"> &
  api.Filter<"shelf", string, "eq" | "contains"> &
  api.Filter<"condition", number, "eq" | "gte" | "lte"> &
  api.Filter<"acquired_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"weight_kg", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface CopyTypes extends api.TableTypes {
  row: Copy;
  create: CopyCreate;
  update: CopyUpdate;
  query: CopyQuery;
  key: readonly [string];
}
