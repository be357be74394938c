import { integer, text, z } from "@/lib/schema";

/** What a new select has to look like. */
export const selectCreate = z.object({
  from: integer(-2147483648, 2147483647),
  where: text().nullable().optional(),
  order: integer(-2147483648, 2147483647).nullable().optional(),
  group: text().nullable().optional(),
});

export type SelectRecordCreate = z.infer<typeof selectCreate>;

/** What can be changed about a select; all of it may be left out. */
export const selectUpdate = selectCreate.omit({ from: true }).partial();

export type SelectRecordUpdate = z.infer<typeof selectUpdate>;
