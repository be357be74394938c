import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { timetableSlotApi } from "./api";
import type { TimetableSlotQuery, TimetableSlotTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const timetableSlotListQuery = (query: TimetableSlotQuery) =>
  listQuery(timetableSlotApi, query);

/** One row, for `useQuery`. */
export const timetableSlotRowQuery = (key: TimetableSlotTypes["key"]) =>
  rowQuery(timetableSlotApi, key);

/** Creates a row. */
export const useCreateTimetableSlot = () => useCreate(timetableSlotApi);

/** Changes a row. */
export const useUpdateTimetableSlot = () => useUpdate(timetableSlotApi);

/** Deletes a row. */
export const useRemoveTimetableSlot = () => useRemove(timetableSlotApi);
