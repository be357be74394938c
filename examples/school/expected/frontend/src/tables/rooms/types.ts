import type * as api from "@/api/types";
import type { RoomCreate, RoomUpdate } from "./schema";

export const roomKindValues = ["classroom", "laboratory", "gym", "workshop", "hall"] as const;

export type RoomKindValue = (typeof roomKindValues)[number];

/** A room in which lessons can be held. */
export interface Room {
  id: number;
  campus_id: string;
  /** What is written on the door; unique on its campus. */
  code: string;
  kind: RoomKindValue;
  seats: number;
  /** Equipment such as projector, fume hood or piano. */
  facilities: (string | null)[];
}

/** What lists can be sorted by. */
export type RoomSortKey = api.SortBy<Exclude<keyof Room, "facilities">>;

/** How lists can be narrowed down and sorted. */
export type RoomQuery = api.ListParams<RoomSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"campus_id", string, "eq" | "in"> &
  api.Filter<"code", string, "eq" | "contains"> &
  api.Filter<"kind", RoomKindValue, "eq" | "in"> &
  api.Filter<"seats", number, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface RoomTypes extends api.TableTypes {
  row: Room;
  create: RoomCreate;
  update: RoomUpdate;
  query: RoomQuery;
  key: readonly [number];
}
