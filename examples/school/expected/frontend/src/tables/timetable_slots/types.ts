import type * as api from "@/api/types";
import type { TimetableSlotCreate, TimetableSlotUpdate } from "./schema";

export const timetableSlotDayValues = ["mon", "tue", "wed", "thu", "fri", "sat"] as const;

export type TimetableSlotDayValue = (typeof timetableSlotDayValues)[number];

/** A weekly lesson; without a room while none has been found. */
export interface TimetableSlot {
  id: number;
  section_id: number;
  room_id: number | null;
  day: TimetableSlotDayValue;
  starts_at: string;
  ends_at: string;
}

/** What lists can be sorted by. */
export type TimetableSlotSortKey = api.SortBy<keyof TimetableSlot>;

/** How lists can be narrowed down and sorted. */
export type TimetableSlotQuery = api.ListParams<TimetableSlotSortKey> &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"section_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"room_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"day", TimetableSlotDayValue, "eq" | "in"> &
  api.Filter<"starts_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"ends_at", string, "eq" | "gte" | "lte">;

/** The types of the table's API. */
export interface TimetableSlotTypes extends api.TableTypes {
  row: TimetableSlot;
  create: TimetableSlotCreate;
  update: TimetableSlotUpdate;
  query: TimetableSlotQuery;
  key: readonly [number];
}
