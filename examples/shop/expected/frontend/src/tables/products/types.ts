import type * as api from "@/api/types";
import type { ProductCreate, ProductUpdate } from "./schema";

/** One row of the table products. */
export interface Product {
  sku: string;
  category_id: number;
  title: string;
  description: string | null;
  /** Without tax */
  price: string;
  tax_rate: string;
  gross_price: string | null;
  weight_g: number | null;
  rating: number | null;
  attributes: api.JsonValue;
  ean: number | null;
  flags: string;
  thumbnail: string | null;
  available_from: string | null;
}

/** What lists can be sorted by. */
export type ProductSortKey = api.SortBy<Exclude<keyof Product, "attributes" | "thumbnail">>;

/** How lists can be narrowed down and sorted. */
export type ProductQuery = api.ListParams<ProductSortKey> &
  api.Search &
  api.Filter<"sku", string, "eq" | "in" | "contains"> &
  api.Filter<"category_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"description", string, "eq" | "contains" | "isnull"> &
  api.Filter<"price", number, "eq" | "gte" | "lte"> &
  api.Filter<"tax_rate", number, "eq" | "gte" | "lte"> &
  api.Filter<"gross_price", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"weight_g", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"rating", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"attributes", api.JsonValue, "isnull"> &
  api.Filter<"ean", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"flags", string, "eq"> &
  api.Filter<"thumbnail", string, "isnull"> &
  api.Filter<"available_from", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface ProductTypes extends api.TableTypes {
  row: Product;
  create: ProductCreate;
  update: ProductUpdate;
  query: ProductQuery;
  key: readonly [string];
}
