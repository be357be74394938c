import type * as api from "@/api/types";
import type { InvoiceLineCreate, InvoiceLineUpdate } from "./schema";

/** One position of an invoice; a discount has a negative price. */
export interface InvoiceLine {
  invoice_id: number;
  line_number: number;
  description: string;
  quantity: number;
  unit_price: string;
  amount: string | null;
}

/** What lists can be sorted by. */
export type InvoiceLineSortKey = api.SortBy<keyof InvoiceLine>;

/** How lists can be narrowed down and sorted. */
export type InvoiceLineQuery = api.ListParams<InvoiceLineSortKey> &
  api.Search &
  api.Filter<"invoice_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"line_number", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"description", string, "eq" | "contains"> &
  api.Filter<"quantity", number, "eq" | "gte" | "lte"> &
  api.Filter<"unit_price", number, "eq" | "gte" | "lte"> &
  api.Filter<"amount", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface InvoiceLineTypes extends api.TableTypes {
  row: InvoiceLine;
  create: InvoiceLineCreate;
  update: InvoiceLineUpdate;
  query: InvoiceLineQuery;
  key: readonly [number, number];
}
