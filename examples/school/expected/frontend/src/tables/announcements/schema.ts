import { date, integer, moment, text, uuid, z } from "@/lib/schema";
import { announcementAudiencesValues } from "./types";

/** What a new announcement has to look like. */
export const announcementCreate = z.object({
  campus_id: uuid().nullable().optional(),
  author_id: integer().nullable().optional(),
  audiences: z.array(z.enum(announcementAudiencesValues)),
  title: text(120, 3),
  body: text(),
  is_pinned: z.boolean().optional(),
  /** When it appears; a draft until then. */
  published_at: moment().nullable().optional(),
  expires_on: date().nullable().optional(),
});

export type AnnouncementCreate = z.infer<typeof announcementCreate>;

/** What can be changed about a announcement; all of it may be left out. */
export const announcementUpdate = announcementCreate.partial();

export type AnnouncementUpdate = z.infer<typeof announcementUpdate>;
