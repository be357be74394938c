import { callsTo } from "@/api/calls";
import type { OpeningHourTypes } from "./types";

/** Calls to the table opening_hours. */
export const openingHourApi = callsTo<OpeningHourTypes>("opening-hours");
