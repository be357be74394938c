import { text, z } from "@/lib/schema";

/** What a new health has to look like. */
export const healthCreate = z.object({
  docs: text().nullable().optional(),
});

export type HealthCreate = z.infer<typeof healthCreate>;

/** What can be changed about a health; all of it may be left out. */
export const healthUpdate = healthCreate.partial();

export type HealthUpdate = z.infer<typeof healthUpdate>;
