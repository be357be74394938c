import type * as api from "@/api/types";
import type { TeacherCreate, TeacherUpdate } from "./schema";

export const teacherEmploymentValues = ["full_time", "part_time", "substitute"] as const;

export type TeacherEmploymentValue = (typeof teacherEmploymentValues)[number];

/** A member of the teaching staff, past or present. */
export interface Teacher {
  id: number;
  /** Number on the staff card, six characters. */
  staff_number: string;
  first_name: string;
  last_name: string;
  full_name: string | null;
  email: string;
  employment: TeacherEmploymentValue;
  department_id: number;
  /** Experienced colleague who looks after a new teacher. */
  mentor_id: number | null;
  hired_on: string;
  left_on: string | null;
  created_at: string;
  updated_at: string;
}

/** What lists can be sorted by. */
export type TeacherSortKey = api.SortBy<keyof Teacher>;

/** How lists can be narrowed down and sorted. */
export type TeacherQuery = api.ListParams<TeacherSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"staff_number", string, "eq" | "contains"> &
  api.Filter<"first_name", string, "eq" | "contains"> &
  api.Filter<"last_name", string, "eq" | "contains"> &
  api.Filter<"full_name", string, "eq" | "contains" | "isnull"> &
  api.Filter<"email", string, "eq" | "contains"> &
  api.Filter<"employment", TeacherEmploymentValue, "eq" | "in"> &
  api.Filter<"department_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"mentor_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"hired_on", string, "eq" | "gte" | "lte"> &
  api.Filter<"left_on", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"created_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"updated_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface TeacherTypes extends api.TableTypes {
  row: Teacher;
  create: TeacherCreate;
  update: TeacherUpdate;
  query: TeacherQuery;
  key: readonly [number];
}
