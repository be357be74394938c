import type * as api from "@/api/types";
import type { CustomerCreate, CustomerUpdate } from "./schema";

export const customerLanguageValues = ["en", "de", "fr", "pt-BR"] as const;

export type CustomerLanguageValue = (typeof customerLanguageValues)[number];

export const customerNewslettersValues = ["offers", "news", "events"] as const;

export type CustomerNewslettersValue = (typeof customerNewslettersValues)[number];

/** People who have an account */
export interface Customer {
  id: number;
  email: string;
  password_hash: string;
  name: string;
  language: CustomerLanguageValue;
  newsletters: CustomerNewslettersValue[];
  loyalty_points: number;
  is_business: boolean;
  birth_year: number | null;
  created_at: string;
  updated_at: string;
}

/** What lists can be sorted by. */
export type CustomerSortKey = api.SortBy<Exclude<keyof Customer, "password_hash" | "newsletters">>;

/** How lists can be narrowed down and sorted. */
export type CustomerQuery = api.ListParams<CustomerSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"email", string, "eq" | "contains"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"language", CustomerLanguageValue, "eq" | "in"> &
  api.Filter<"loyalty_points", number, "eq" | "gte" | "lte"> &
  api.Filter<"is_business", boolean, "eq"> &
  api.Filter<"birth_year", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"created_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"updated_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface CustomerTypes extends api.TableTypes {
  row: Customer;
  create: CustomerCreate;
  update: CustomerUpdate;
  query: CustomerQuery;
  key: readonly [number];
}
