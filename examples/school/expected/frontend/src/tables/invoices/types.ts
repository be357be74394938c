import type * as api from "@/api/types";
import type { InvoiceCreate, InvoiceUpdate } from "./schema";

/** A bill for the fees of one student and term. */
export interface Invoice {
  id: number;
  number: string;
  student_id: number;
  /** Who pays; none if the student does. */
  guardian_id: number | null;
  term_id: number;
  /** Code after ISO 4217. */
  currency: string;
  issued_on: string;
  due_on: string;
  cancelled_at: string | null;
}

/** What lists can be sorted by. */
export type InvoiceSortKey = api.SortBy<keyof Invoice>;

/** How lists can be narrowed down and sorted. */
export type InvoiceQuery = api.ListParams<InvoiceSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"number", string, "eq" | "contains"> &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"guardian_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"term_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"currency", string, "eq" | "contains"> &
  api.Filter<"issued_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"due_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"cancelled_at", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface InvoiceTypes extends api.TableTypes {
  row: Invoice;
  create: InvoiceCreate;
  update: InvoiceUpdate;
  query: InvoiceQuery;
  key: readonly [number];
}
