import type * as api from "@/api/types";
import type { BookCreate, BookUpdate } from "./schema";

/** One row of the table books. */
export interface Book {
  isbn: string;
  title: string;
  subtitle: string | null;
  publisher_id: number | null;
  published_on: string | null;
  pages: number | null;
  price: string;
  language: string;
  for_children: boolean;
  cover: string | null;
}

/** What lists can be sorted by. */
export type BookSortKey = api.SortBy<Exclude<keyof Book, "cover">>;

/** How lists can be narrowed down and sorted. */
export type BookQuery = api.ListParams<BookSortKey> &
  api.Search &
  api.Filter<"isbn", string, "eq" | "in" | "contains"> &
  api.Filter<"title", string, "eq" | "contains"> &
  api.Filter<"subtitle", string, "eq" | "contains" | "isnull"> &
  api.Filter<"publisher_id", number, "eq" | "in" | "gte" | "lte" | "isnull"> &
  api.Filter<"published_on", string, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"pages", number, "eq" | "gte" | "lte" | "isnull"> &
  api.Filter<"price", number, "eq" | "gte" | "lte"> &
  api.Filter<"language", string, "eq" | "contains"> &
  api.Filter<"for_children", boolean, "eq"> &
  api.Filter<"cover", string, "isnull">;

/** The types of the table's API. */
export interface BookTypes extends api.TableTypes {
  row: Book;
  create: BookCreate;
  update: BookUpdate;
  query: BookQuery;
  key: readonly [string];
}
