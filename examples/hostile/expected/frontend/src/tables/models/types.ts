import type * as api from "@/api/types";
import type { ModelCreate, ModelUpdate } from "./schema";

/** One row of the table models. */
export interface Model {
  id: number;
  schemas: string | null;
  session: string | null;
  db: string | null;
}

/** What lists can be sorted by. */
export type ModelSortKey = api.SortBy<keyof Model>;

/** How lists can be narrowed down and sorted. */
export type ModelQuery = api.ListParams<ModelSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"schemas", string, "eq" | "contains" | "isnull"> &
  api.Filter<"session", string, "eq" | "contains" | "isnull"> &
  api.Filter<"db", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface ModelTypes extends api.TableTypes {
  row: Model;
  create: ModelCreate;
  update: ModelUpdate;
  query: ModelQuery;
  key: readonly [number];
}
