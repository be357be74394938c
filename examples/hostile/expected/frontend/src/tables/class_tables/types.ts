import type * as api from "@/api/types";
import type { ClassTableCreate, ClassTableUpdate } from "./schema";

/** One row of the table class. */
export interface ClassTable {
  def: number;
  return: string;
  lambda: string | null;
}

/** What lists can be sorted by. */
export type ClassTableSortKey = api.SortBy<keyof ClassTable>;

/** How lists can be narrowed down and sorted. */
export type ClassTableQuery = api.ListParams<ClassTableSortKey> &
  api.Search &
  api.Filter<"def", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"return", string, "eq" | "contains"> &
  api.Filter<"lambda", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface ClassTableTypes extends api.TableTypes {
  row: ClassTable;
  create: ClassTableCreate;
  update: ClassTableUpdate;
  query: ClassTableQuery;
  key: readonly [number];
}
