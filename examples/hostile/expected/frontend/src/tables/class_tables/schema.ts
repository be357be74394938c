import { decimal, integer, text, z } from "@/lib/schema";

/** What a new class table has to look like. */
export const classTableCreate = z.object({
  def: integer(-2147483648, 2147483647),
  return: text(),
  lambda: decimal({ precision: 5, scale: 2 }).nullable().optional(),
});

export type ClassTableCreate = z.infer<typeof classTableCreate>;

/** What can be changed about a class table; all of it may be left out. */
export const classTableUpdate = classTableCreate.omit({ def: true }).partial();

export type ClassTableUpdate = z.infer<typeof classTableUpdate>;
