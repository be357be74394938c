import type * as api from "@/api/types";
import type { OrderCreate, OrderUpdate } from "./schema";

export const orderStatusValues = ["new", "paid", "shipped", "returned", "cancelled"] as const;

export type OrderStatusValue = (typeof orderStatusValues)[number];

/** One row of the table orders. */
export interface Order {
  id: number;
  number: string;
  customer_id: number | null;
  shipping_address_id: number | null;
  status: OrderStatusValue;
  total: string;
  note: string | null;
  placed_at: string;
  deliver_between: string | null;
}

/** What lists can be sorted by. */
export type OrderSortKey = api.SortBy<keyof Order>;

/** How lists can be narrowed down and sorted. */
export type OrderQuery = api.ListParams<OrderSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"number", string, "eq" | "contains"> &
  api.Filter<"customer_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"shipping_address_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"status", OrderStatusValue, "eq" | "in"> &
  api.Filter<"total", number, "eq" | "gte" | "lte"> &
  api.Filter<"note", string, "eq" | "contains" | "isnull"> &
  api.Filter<"placed_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"deliver_between", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface OrderTypes extends api.TableTypes {
  row: Order;
  create: OrderCreate;
  update: OrderUpdate;
  query: OrderQuery;
  key: readonly [number];
}
