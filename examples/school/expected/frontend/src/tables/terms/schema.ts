import { date, integer, text, z } from "@/lib/schema";

/** What a new term has to look like. */
export const termCreate = z.object({
  academic_year_id: integer(-2147483648, 2147483647),
  ordinal: integer(1, 4),
  name: text(40),
  starts_on: date(),
  ends_on: date(),
});

export type TermCreate = z.infer<typeof termCreate>;

/** What can be changed about a term; all of it may be left out. */
export const termUpdate = termCreate.partial();

export type TermUpdate = z.infer<typeof termUpdate>;
