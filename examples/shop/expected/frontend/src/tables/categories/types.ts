import type * as api from "@/api/types";
import type { CategoryCreate, CategoryUpdate } from "./schema";

/** A tree of shelves */
export interface Category {
  id: number;
  parent_id: number | null;
  slug: string;
  title: string;
  position: number;
}

/** What lists can be sorted by. */
export type CategorySortKey = api.SortBy<keyof Category>;

/** How lists can be narrowed down and sorted. */
export type CategoryQuery = api.ListParams<CategorySortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"parent_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"slug", string, "eq" | "contains"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"position", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface CategoryTypes extends api.TableTypes {
  row: Category;
  create: CategoryCreate;
  update: CategoryUpdate;
  query: CategoryQuery;
  key: readonly [number];
}
