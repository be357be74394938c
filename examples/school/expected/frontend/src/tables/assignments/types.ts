import type * as api from "@/api/types";
import type { AssignmentCreate, AssignmentUpdate } from "./schema";

/** A piece of work that a section is given. */
export interface Assignment {
  id: string;
  section_id: number;
  title: string;
  description: string;
  max_points: string;
  /** Share in the final grade, 0 to 1. */
  weight: number;
  opens_at: string;
  due_at: string;
  attachments: api.JsonValue;
}

/** What lists can be sorted by. */
export type AssignmentSortKey = api.SortBy<Exclude<keyof Assignment, "attachments">>;

/** How lists can be narrowed down and sorted. */
export type AssignmentQuery = api.ListParams<AssignmentSortKey> &
  api.Search &
  api.Filter<"id", string, "eq" | "in"> &
  api.Filter<"section_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"description", string, "eq" | "contains"> &
  api.Filter<"max_points", number, "eq" | "gte" | "lte"> &
  api.Filter<"weight", number, "eq" | "gte" | "lte"> &
  api.Filter<"opens_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"due_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface AssignmentTypes extends api.TableTypes {
  row: Assignment;
  create: AssignmentCreate;
  update: AssignmentUpdate;
  query: AssignmentQuery;
  key: readonly [string];
}
