import { json, moment, text, z } from "@/lib/schema";

/** What a new member has to look like. */
export const memberCreate = z.object({
  card_number: text(10),
  name: text(120),
  email: text(254).nullable().optional(),
  preferences: json().nullable().optional(),
  joined_at: moment().optional(),
  blocked: z.boolean().optional(),
});

export type MemberCreate = z.infer<typeof memberCreate>;

/** What can be changed about a member; all of it may be left out. */
export const memberUpdate = memberCreate.partial();

export type MemberUpdate = z.infer<typeof memberUpdate>;
