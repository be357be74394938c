import type * as api from "@/api/types";
import type { StudentGuardianCreate, StudentGuardianUpdate } from "./schema";

export const studentGuardianRelationValues = [
  "mother",
  "father",
  "grandparent",
  "foster_parent",
  "other",
] as const;

export type StudentGuardianRelationValue = (typeof studentGuardianRelationValues)[number];

/** Who is responsible for whom. */
export interface StudentGuardian {
  student_id: number;
  guardian_id: number;
  relation: StudentGuardianRelationValue;
  /** Whom the office calls first. */
  is_primary: boolean;
  /** Whether the student may be handed over to them. */
  may_collect: boolean;
}

/** What lists can be sorted by. */
export type StudentGuardianSortKey = api.SortBy<keyof StudentGuardian>;

/** How lists can be narrowed down and sorted. */
export type StudentGuardianQuery = api.ListParams<StudentGuardianSortKey> &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"guardian_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"relation", StudentGuardianRelationValue, "eq" | "in"> &
  api.Filter<"is_primary", boolean, "eq"> &
  api.Filter<"may_collect", boolean, "eq">;

/** The types of the table's API. */
export interface StudentGuardianTypes extends api.TableTypes {
  row: StudentGuardian;
  create: StudentGuardianCreate;
  update: StudentGuardianUpdate;
  query: StudentGuardianQuery;
  key: readonly [number, number];
}
