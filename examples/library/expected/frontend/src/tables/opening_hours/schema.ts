import { text, time, z } from "@/lib/schema";

/** What a new opening hour has to look like. */
export const openingHourCreate = z.object({
  opens_at: time(),
  closes_at: time(),
  remark: text().nullable().optional(),
});

export type OpeningHourCreate = z.infer<typeof openingHourCreate>;

/** What can be changed about a opening hour; all of it may be left out. */
export const openingHourUpdate = openingHourCreate.partial();

export type OpeningHourUpdate = z.infer<typeof openingHourUpdate>;
