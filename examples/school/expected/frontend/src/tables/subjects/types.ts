import type * as api from "@/api/types";
import type { SubjectCreate, SubjectUpdate } from "./schema";

/** A field of study, such as Physics. */
export interface Subject {
  /** Short code that timetables print: PHY, MATH2. */
  code: string;
  name: string;
  department_id: number;
  /** Colour in the timetable, as #rrggbb. */
  colour: string;
}

/** What lists can be sorted by. */
export type SubjectSortKey = api.SortBy<keyof Subject>;

/** How lists can be narrowed down and sorted. */
export type SubjectQuery = api.ListParams<SubjectSortKey> &
  api.Search &
  api.Filter<"code", string, "eq" | "in" | "contains"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"department_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"colour", string, "eq" | "contains">;

/** The types of the table's API. */
export interface SubjectTypes extends api.TableTypes {
  row: Subject;
  create: SubjectCreate;
  update: SubjectUpdate;
  query: SubjectQuery;
  key: readonly [string];
}
