import type * as api from "@/api/types";
import type { PaymentCreate, PaymentUpdate } from "./schema";

export const paymentMethodValues = ["bank_transfer", "card", "cash", "direct_debit"] as const;

export type PaymentMethodValue = (typeof paymentMethodValues)[number];

/** Money that came in for an invoice. */
export interface Payment {
  id: string;
  invoice_id: number;
  method: PaymentMethodValue;
  amount: string;
  received_at: string;
  reference: string | null;
  /** What the bank or the card processor told us. */
  details: api.JsonValue;
}

/** What lists can be sorted by. */
export type PaymentSortKey = api.SortBy<Exclude<keyof Payment, "details">>;

/** How lists can be narrowed down and sorted. */
export type PaymentQuery = api.ListParams<PaymentSortKey> &
  api.Search &
  api.Filter<"id", string, "eq" | "in"> &
  api.Filter<"invoice_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"method", PaymentMethodValue, "eq" | "in"> &
  api.Filter<"amount", number, "eq" | "gte" | "lte"> &
  api.Filter<"received_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"reference", string, "eq" | "contains" | "isnull"> &
  api.Filter<"details", api.JsonValue, "isnull">;

/** The types of the table's API. */
export interface PaymentTypes extends api.TableTypes {
  row: Payment;
  create: PaymentCreate;
  update: PaymentUpdate;
  query: PaymentQuery;
  key: readonly [string];
}
