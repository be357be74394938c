import { date, decimal, json, moment, text, uuid, z } from "@/lib/schema";

/** What a new campus has to look like. */
export const campusCreate = z.object({
  id: uuid().optional(),
  name: text(80),
  /** Street, town and postcode, as the post office wants them. */
  address: json(),
  /** Name in the IANA time zone database. */
  timezone: text(40).optional(),
  latitude: decimal({ precision: 8, scale: 5, min: "-90.00000", max: "90.00000" })
    .nullable()
    .optional(),
  longitude: decimal({ precision: 8, scale: 5, min: "-180.00000", max: "180.00000" })
    .nullable()
    .optional(),
  opened_on: date().nullable().optional(),
  is_active: z.boolean().optional(),
  created_at: moment().optional(),
});

export type CampusCreate = z.infer<typeof campusCreate>;

/** What can be changed about a campus; all of it may be left out. */
export const campusUpdate = campusCreate.omit({ id: true }).partial();

export type CampusUpdate = z.infer<typeof campusUpdate>;
