import type * as api from "@/api/types";
import type { AcademicYearCreate, AcademicYearUpdate } from "./schema";

/** A school year, from September to July. */
export interface AcademicYear {
  id: number;
  /** As people say it: 2026/27. */
  label: string;
  starts_on: string;
  ends_on: string;
}

/** What lists can be sorted by. */
export type AcademicYearSortKey = api.SortBy<keyof AcademicYear>;

/** How lists can be narrowed down and sorted. */
export type AcademicYearQuery = api.ListParams<AcademicYearSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"label", string, "eq" | "contains"> &
  api.Filter<"starts_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"ends_on", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface AcademicYearTypes extends api.TableTypes {
  row: AcademicYear;
  create: AcademicYearCreate;
  update: AcademicYearUpdate;
  query: AcademicYearQuery;
  key: readonly [number];
}
