import type * as api from "@/api/types";
import type { DepartmentCreate, DepartmentUpdate } from "./schema";

/** A subject department, such as Mathematics or Modern Languages. */
export interface Department {
  id: number;
  name: string;
  budget: string;
  /** Teacher who leads it; none while vacant. */
  head_teacher_id: number | null;
}

/** What lists can be sorted by. */
export type DepartmentSortKey = api.SortBy<keyof Department>;

/** How lists can be narrowed down and sorted. */
export type DepartmentQuery = api.ListParams<DepartmentSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"budget", number, "eq" | "gte" | "lte"> &
  api.Filter<"head_teacher_id", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface DepartmentTypes extends api.TableTypes {
  row: Department;
  create: DepartmentCreate;
  update: DepartmentUpdate;
  query: DepartmentQuery;
  key: readonly [number];
}
