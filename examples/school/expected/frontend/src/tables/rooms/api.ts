import { callsTo } from "@/api/calls";
import type { RoomTypes } from "./types";

/** Calls to the table rooms. */
export const roomApi = callsTo<RoomTypes>("rooms");
