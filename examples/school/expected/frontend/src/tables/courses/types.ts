import type * as api from "@/api/types";
import type { CourseCreate, CourseUpdate } from "./schema";

/** What is taught of a subject to one year group, in any year. */
export interface Course {
  id: number;
  subject_code: string;
  title: string;
  year_group: number;
  credits: string;
  syllabus: string | null;
  is_elective: boolean;
}

/** What lists can be sorted by. */
export type CourseSortKey = api.SortBy<keyof Course>;

/** How lists can be narrowed down and sorted. */
export type CourseQuery = api.ListParams<CourseSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"subject_code", string, "eq" | "in" | "contains"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"year_group", number, "eq" | "gte" | "lte"> &
  api.Filter<"credits", number, "eq" | "gte" | "lte"> &
  api.Filter<"syllabus", string, "eq" | "contains" | "isnull"> &
  api.Filter<"is_elective", boolean, "eq">;

/** The types of the table's API. */
export interface CourseTypes extends api.TableTypes {
  row: Course;
  create: CourseCreate;
  update: CourseUpdate;
  query: CourseQuery;
  key: readonly [number];
}
