import type * as api from "@/api/types";
import type { TeacherProfileCreate, TeacherProfileUpdate } from "./schema";

/** What the website shows of a teacher; one for each at most. */
export interface TeacherProfile {
  teacher_id: number;
  biography: string | null;
  qualifications: api.JsonValue;
  /** Language tags after BCP 47, such as en or pt-BR. */
  languages: (string | null)[];
  office_room_id: number | null;
  office_hour_from: string | null;
  office_hour_to: string | null;
  website: string | null;
}

/** What lists can be sorted by. */
export type TeacherProfileSortKey = api.SortBy<
  Exclude<keyof TeacherProfile, "qualifications" | "languages">
>;

/** How lists can be narrowed down and sorted. */
export type TeacherProfileQuery = api.ListParams<TeacherProfileSortKey> &
  api.Search &
  api.Filter<"teacher_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"biography", string, "eq" | "contains" | "isnull"> &
  api.Filter<"office_room_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"office_hour_from", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"office_hour_to", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"website", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface TeacherProfileTypes extends api.TableTypes {
  row: TeacherProfile;
  create: TeacherProfileCreate;
  update: TeacherProfileUpdate;
  query: TeacherProfileQuery;
  key: readonly [number];
}
