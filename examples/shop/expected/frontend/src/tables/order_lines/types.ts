import type * as api from "@/api/types";
import type { OrderLineCreate, OrderLineUpdate } from "./schema";

/** One row of the table order_lines. */
export interface OrderLine {
  order_id: number;
  line: number;
  sku: string;
  quantity: number;
  unit_price: string;
}

/** What lists can be sorted by. */
export type OrderLineSortKey = api.SortBy<keyof OrderLine>;

/** How lists can be narrowed down and sorted. */
export type OrderLineQuery = api.ListParams<OrderLineSortKey> &
  api.Search &
  api.Filter<"order_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"line", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"sku", string, "eq" | "in" | "contains"> &
  api.Filter<"quantity", number, "eq" | "gte" | "lte"> &
  api.Filter<"unit_price", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface OrderLineTypes extends api.TableTypes {
  row: OrderLine;
  create: OrderLineCreate;
  update: OrderLineUpdate;
  query: OrderLineQuery;
  key: readonly [number, number];
}
