import type * as api from "@/api/types";
import type { StockCreate, StockUpdate } from "./schema";

export const stockWarehouseValues = ["north", "south"] as const;

export type StockWarehouseValue = (typeof stockWarehouseValues)[number];

/** One row of the table stock. */
export interface Stock {
  sku: string;
  warehouse: StockWarehouseValue;
  quantity: number;
  counted_on: string | null;
}

/** What lists can be sorted by. */
export type StockSortKey = api.SortBy<keyof Stock>;

/** How lists can be narrowed down and sorted. */
export type StockQuery = api.ListParams<StockSortKey> &
  api.Search &
  api.Filter<"sku", string, "eq" | "in" | "contains"> &
  api.Filter<"warehouse", StockWarehouseValue, "eq" | "in"> &
  api.Filter<"quantity", number, "eq" | "gte" | "lte"> &
  api.Filter<"counted_on", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface StockTypes extends api.TableTypes {
  row: Stock;
  create: StockCreate;
  update: StockUpdate;
  query: StockQuery;
  key: readonly [string, StockWarehouseValue];
}
