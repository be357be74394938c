import type * as api from "@/api/types";
import type { StudentCreate, StudentUpdate } from "./schema";

export const studentStatusValues = [
  "applicant",
  "enrolled",
  "on_leave",
  "graduated",
  "withdrawn",
] as const;

export type StudentStatusValue = (typeof studentStatusValues)[number];

/** Anybody who has ever applied for a place. */
export interface Student {
  id: number;
  /** Identifier for use outside the school; tells nothing. */
  public_id: string;
  first_name: string;
  last_name: string;
  preferred_name: string | null;
  date_of_birth: string;
  status: StudentStatusValue;
  campus_id: string;
  /** Teacher who is the first to ask about this student. */
  tutor_id: number | null;
  email: string | null;
  admitted_on: string | null;
  notes: string | null;
  created_at: string;
  updated_at: string;
}

/** What lists can be sorted by. */
export type StudentSortKey = api.SortBy<keyof Student>;

/** How lists can be narrowed down and sorted. */
export type StudentQuery = api.ListParams<StudentSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"public_id", string, "eq"> &
  api.Filter<"first_name", string, "eq" | "contains"> &
  api.Filter<"last_name", string, "eq" | "contains"> &
  api.Filter<"preferred_name", string, "eq" | "contains" | "isnull"> &
  api.Filter<"date_of_birth", string, "eq" | "gte" | "lte"> &
  api.Filter<"status", StudentStatusValue, "eq" | "in"> &
  api.Filter<"campus_id", string, "eq" | "in"> &
  api.Filter<"tutor_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"email", string, "eq" | "contains" | "isnull"> &
  api.Filter<"admitted_on", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"notes", string, "eq" | "contains" | "isnull"> &
  api.Filter<"created_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"updated_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface StudentTypes extends api.TableTypes {
  row: Student;
  create: StudentCreate;
  update: StudentUpdate;
  query: StudentQuery;
  key: readonly [number];
}
