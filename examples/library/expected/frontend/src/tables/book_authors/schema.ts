import { integer, keyText, z } from "@/lib/schema";
import { bookAuthorRoleValues } from "./types";

/** What a new book author has to look like. */
export const bookAuthorCreate = z.object({
  isbn: keyText(13),
  author_id: integer(),
  position: integer(1).optional(),
  role: z.enum(bookAuthorRoleValues).optional(),
});

export type BookAuthorCreate = z.infer<typeof bookAuthorCreate>;

/** What can be changed about a book author; all of it may be left out. */
export const bookAuthorUpdate = bookAuthorCreate
  .omit({ isbn: true, author_id: true, role: true })
  .partial();

export type BookAuthorUpdate = z.infer<typeof bookAuthorUpdate>;
