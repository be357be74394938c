import type * as api from "@/api/types";
import type { SubmissionCreate, SubmissionUpdate } from "./schema";

/** What a student handed in for an assignment, and its mark. */
export interface Submission {
  id: number;
  assignment_id: string;
  student_id: number;
  handed_in_at: string;
  body: string | null;
  /** Out of the assignment's max_points; none until marked. */
  points: string | null;
  feedback: string | null;
  graded_by: number | null;
}

/** What lists can be sorted by. */
export type SubmissionSortKey = api.SortBy<keyof Submission>;

/** How lists can be narrowed down and sorted. */
export type SubmissionQuery = api.ListParams<SubmissionSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"assignment_id", string, "eq" | "in"> &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"handed_in_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"body", string, "eq" | "contains" | "isnull"> &
  api.Filter<"points", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"feedback", string, "eq" | "contains" | "isnull"> &
  api.Filter<"graded_by", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface SubmissionTypes extends api.TableTypes {
  row: Submission;
  create: SubmissionCreate;
  update: SubmissionUpdate;
  query: SubmissionQuery;
  key: readonly [number];
}
