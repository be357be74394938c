import { callsTo } from "@/api/calls";
import type { BookTypes } from "./types";

/** Calls to the table books. */
export const bookApi = callsTo<BookTypes>("books");
