import type * as api from "@/api/types";
import type { CoursePrerequisiteCreate, CoursePrerequisiteUpdate } from "./schema";

/** A course that has to be passed before another. */
export interface CoursePrerequisite {
  course_id: number;
  required_id: number;
  minimum_grade: string;
}

/** What lists can be sorted by. */
export type CoursePrerequisiteSortKey = api.SortBy<keyof CoursePrerequisite>;

/** How lists can be narrowed down and sorted. */
export type CoursePrerequisiteQuery = api.ListParams<CoursePrerequisiteSortKey> &
  api.Filter<"course_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"required_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"minimum_grade", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface CoursePrerequisiteTypes extends api.TableTypes {
  row: CoursePrerequisite;
  create: CoursePrerequisiteCreate;
  update: CoursePrerequisiteUpdate;
  query: CoursePrerequisiteQuery;
  key: readonly [number, number];
}
