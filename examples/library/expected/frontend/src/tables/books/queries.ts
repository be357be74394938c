import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { bookApi } from "./api";
import type { BookQuery, BookTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const bookListQuery = (query: BookQuery) => listQuery(bookApi, query);

/** One row, for `useQuery`. */
export const bookRowQuery = (key: BookTypes["key"]) => rowQuery(bookApi, key);

/** Creates a row. */
export const useCreateBook = () => useCreate(bookApi);

/** Changes a row. */
export const useUpdateBook = () => useUpdate(bookApi);

/** Deletes a row. */
export const useRemoveBook = () => useRemove(bookApi);
