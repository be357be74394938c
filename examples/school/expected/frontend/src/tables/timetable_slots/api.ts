import { callsTo } from "@/api/calls";
import type { TimetableSlotTypes } from "./types";

/** Calls to the table timetable_slots. */
export const timetableSlotApi = callsTo<TimetableSlotTypes>("timetable-slots");
