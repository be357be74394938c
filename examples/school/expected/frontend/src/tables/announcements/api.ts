import { callsTo } from "@/api/calls";
import type { AnnouncementTypes } from "./types";

/** Calls to the table announcements. */
export const announcementApi = callsTo<AnnouncementTypes>("announcements");
