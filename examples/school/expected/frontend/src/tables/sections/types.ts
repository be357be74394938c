import type * as api from "@/api/types";
import type { SectionCreate, SectionUpdate } from "./schema";

/** A course as it is given in one term to one group of students. */
export interface Section {
  id: number;
  course_id: number;
  term_id: number;
  teacher_id: number;
  name: string;
  max_size: number;
}

/** What lists can be sorted by. */
export type SectionSortKey = api.SortBy<keyof Section>;

/** How lists can be narrowed down and sorted. */
export type SectionQuery = api.ListParams<SectionSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"course_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"term_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"teacher_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"max_size", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface SectionTypes extends api.TableTypes {
  row: Section;
  create: SectionCreate;
  update: SectionUpdate;
  query: SectionQuery;
  key: readonly [number];
}
