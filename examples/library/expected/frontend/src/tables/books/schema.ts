import { binary, date, decimal, integer, keyText, text, z } from "@/lib/schema";

/** What a new book has to look like. */
export const bookCreate = z.object({
  isbn: keyText(13),
  title: text(300),
  subtitle: text(300).nullable().optional(),
  publisher_id: integer().nullable().optional(),
  published_on: date().nullable().optional(),
  pages: integer(1).nullable().optional(),
  price: decimal({ precision: 8, scale: 2, min: "0.00" }).optional(),
  language: text(2).optional(),
  for_children: z.boolean().optional(),
  cover: binary().nullable().optional(),
});

export type BookCreate = z.infer<typeof bookCreate>;

/** What can be changed about a book; all of it may be left out. */
export const bookUpdate = bookCreate.omit({ isbn: true }).partial();

export type BookUpdate = z.infer<typeof bookUpdate>;
