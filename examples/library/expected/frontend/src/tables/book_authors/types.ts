import type * as api from "@/api/types";
import type { BookAuthorCreate, BookAuthorUpdate } from "./schema";

export const bookAuthorRoleValues = ["author", "editor", "translator"] as const;

export type BookAuthorRoleValue = (typeof bookAuthorRoleValues)[number];

/** One row of the table book_authors. */
export interface BookAuthor {
  isbn: string;
  author_id: number;
  position: number;
  role: string;
}

/** What lists can be sorted by. */
export type BookAuthorSortKey = api.SortBy<keyof BookAuthor>;

/** How lists can be narrowed down and sorted. */
export type BookAuthorQuery = api.ListParams<BookAuthorSortKey> &
  api.Search &
  api.Filter<"isbn", string, "eq" | "in" | "contains"> &
  api.Filter<"author_id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"position", number, "eq" | "gte" | "lte"> &
  api.Filter<"role", string, "eq" | "in" | "contains">;

/** The types of the table's API. */
export interface BookAuthorTypes extends api.TableTypes {
  row: BookAuthor;
  create: BookAuthorCreate;
  update: BookAuthorUpdate;
  query: BookAuthorQuery;
  key: readonly [string, number, string];
}
