import { integer, text, z } from "@/lib/schema";

/** What a new author has to look like. */
export const authorCreate = z.object({
  name: text(),
  born: integer(0, 2100).nullable().optional(),
  died: integer().nullable().optional(),
});

export type AuthorCreate = z.infer<typeof authorCreate>;

/** What can be changed about a author; all of it may be left out. */
export const authorUpdate = authorCreate.partial();

export type AuthorUpdate = z.infer<typeof authorUpdate>;
