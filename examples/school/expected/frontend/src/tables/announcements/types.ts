import type * as api from "@/api/types";
import type { AnnouncementCreate, AnnouncementUpdate } from "./schema";

export const announcementAudiencesValues = ["students", "guardians", "teachers"] as const;

export type AnnouncementAudiencesValue = (typeof announcementAudiencesValues)[number];

/** A notice for one campus, or for all if it names none. */
export interface Announcement {
  id: number;
  campus_id: string | null;
  author_id: number | null;
  audiences: (AnnouncementAudiencesValue | null)[];
  title: string;
  body: string;
  is_pinned: boolean;
  /** When it appears; a draft until then. */
  published_at: string | null;
  expires_on: string | null;
}

/** What lists can be sorted by. */
export type AnnouncementSortKey = api.SortBy<Exclude<keyof Announcement, "audiences">>;

/** How lists can be narrowed down and sorted. */
export type AnnouncementQuery = api.ListParams<AnnouncementSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"campus_id", string, "eq" | "in" | "isnull"> &
  api.Filter<"author_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"body", string, "eq" | "contains"> &
  api.Filter<"is_pinned", boolean, "eq"> &
  api.Filter<"published_at", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"expires_on", string, "eq" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface AnnouncementTypes extends api.TableTypes {
  row: Announcement;
  create: AnnouncementCreate;
  update: AnnouncementUpdate;
  query: AnnouncementQuery;
  key: readonly [number];
}
