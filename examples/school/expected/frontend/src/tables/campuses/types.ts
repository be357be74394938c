import type * as api from "@/api/types";
import type { CampusCreate, CampusUpdate } from "./schema";

/** A site with its own address, rooms and timetable. */
export interface Campus {
  id: string;
  name: string;
  /** Street, town and postcode, as the post office wants them. */
  address: api.JsonValue;
  /** Name in the IANA time zone database. */
  timezone: string;
  latitude: string | null;
  longitude: string | null;
  opened_on: string | null;
  is_active: boolean;
  created_at: string;
}

/** What lists can be sorted by. */
export type CampusSortKey = api.SortBy<Exclude<keyof Campus, "address">>;

/** How lists can be narrowed down and sorted. */
export type CampusQuery = api.ListParams<CampusSortKey> &
  api.Search &
  api.Filter<"id", string, "eq" | "in"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"timezone", string, "eq" | "contains"> &
  api.Filter<"latitude", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"longitude", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"opened_on", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"is_active", boolean, "eq"> &
  api.Filter<"created_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface CampusTypes extends api.TableTypes {
  row: Campus;
  create: CampusCreate;
  update: CampusUpdate;
  query: CampusQuery;
  key: readonly [string];
}
