import type * as api from "@/api/types";
import type { EnrolmentCreate, EnrolmentUpdate } from "./schema";

/** Which students take part in a section. */
export interface Enrolment {
  section_id: number;
  student_id: number;
  enrolled_at: string;
  dropped_at: string | null;
  /** In percent; none before the end of the term. */
  final_grade: string | null;
}

/** What lists can be sorted by. */
export type EnrolmentSortKey = api.SortBy<keyof Enrolment>;

/** How lists can be narrowed down and sorted. */
export type EnrolmentQuery = api.ListParams<EnrolmentSortKey> &
  api.Filter<"section_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"student_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"enrolled_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"dropped_at", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"final_grade", number, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface EnrolmentTypes extends api.TableTypes {
  row: Enrolment;
  create: EnrolmentCreate;
  update: EnrolmentUpdate;
  query: EnrolmentQuery;
  key: readonly [number, number];
}
