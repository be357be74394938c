import { date, float, integer, keyText, text, z } from "@/lib/schema";

/** What a new copy has to look like. */
export const copyCreate = z.object({
  barcode: keyText(20),
  isbn: text(13),
  shelf: text(12),
  condition: integer(1, 5).optional(),
  acquired_on: date().optional(),
  weight_kg: float().nullable().optional(),
});

export type CopyCreate = z.infer<typeof copyCreate>;

/** What can be changed about a copy; all of it may be left out. */
export const copyUpdate = copyCreate.omit({ barcode: true }).partial();

export type CopyUpdate = z.infer<typeof copyUpdate>;
