import { callsTo } from "@/api/calls";
import type { BookAuthorTypes } from "./types";

/** Calls to the table book_authors. */
export const bookAuthorApi = callsTo<BookAuthorTypes>("book-authors");
