import { json, text, z } from "@/lib/schema";

/** What a new guardian has to look like. */
export const guardianCreate = z.object({
  first_name: text(60),
  last_name: text(60),
  email: text(254).nullable().optional(),
  phone: text(32).nullable().optional(),
  address: json().nullable().optional(),
});

export type GuardianCreate = z.infer<typeof guardianCreate>;

/** What can be changed about a guardian; all of it may be left out. */
export const guardianUpdate = guardianCreate.partial();

export type GuardianUpdate = z.infer<typeof guardianUpdate>;
