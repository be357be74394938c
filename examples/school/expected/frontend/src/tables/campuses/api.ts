import { callsTo } from "@/api/calls";
import type { CampusTypes } from "./types";

/** Calls to the table campuses. */
export const campusApi = callsTo<CampusTypes>("campuses");
