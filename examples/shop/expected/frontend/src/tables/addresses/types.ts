import type * as api from "@/api/types";
import type { AddressCreate, AddressUpdate } from "./schema";

export const addressKindValues = ["billing", "shipping"] as const;

export type AddressKindValue = (typeof addressKindValues)[number];

/** One row of the table addresses. */
export interface Address {
  id: number;
  customer_id: number;
  /** What it is used for */
  kind: AddressKindValue;
  line1: string;
  line2: string | null;
  postcode: string;
  city: string;
  country: string;
}

/** What lists can be sorted by. */
export type AddressSortKey = api.SortBy<keyof Address>;

/** How lists can be narrowed down and sorted. */
export type AddressQuery = api.ListParams<AddressSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"customer_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"kind", AddressKindValue, "eq" | "in"> &
  api.Filter<"line1", string, "eq" | "contains"> &
  api.Filter<"line2", string, "eq" | "contains" | "isnull"> &
  api.Filter<"postcode", string, "eq" | "contains"> &
  api.Filter<"city", string, "eq" | "contains"> &
  api.Filter<"country", string, "eq" | "contains">;

/** The types of the table's API. */
export interface AddressTypes extends api.TableTypes {
  row: Address;
  create: AddressCreate;
  update: AddressUpdate;
  query: AddressQuery;
  key: readonly [number];
}
