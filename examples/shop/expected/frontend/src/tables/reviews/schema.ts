import { integer, keyText, moment, text, z } from "@/lib/schema";

/** What a new review has to look like. */
export const reviewCreate = z.object({
  customer_id: integer(0, 4294967295),
  sku: keyText(32),
  stars: integer(1, 5),
  body: text().nullable().optional(),
  created_at: moment().optional(),
});

export type ReviewCreate = z.infer<typeof reviewCreate>;

/** What can be changed about a review; all of it may be left out. */
export const reviewUpdate = reviewCreate.omit({ customer_id: true, sku: true }).partial();

export type ReviewUpdate = z.infer<typeof reviewUpdate>;
