import { integer, text, z } from "@/lib/schema";

/** What a new category has to look like. */
export const categoryCreate = z.object({
  parent_id: integer(0, 65535).nullable().optional(),
  slug: text(60),
  title: text(80),
  position: integer(-128, 127).optional(),
});

export type CategoryCreate = z.infer<typeof categoryCreate>;

/** What can be changed about a category; all of it may be left out. */
export const categoryUpdate = categoryCreate.partial();

export type CategoryUpdate = z.infer<typeof categoryUpdate>;
