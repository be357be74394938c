import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { bookAuthorApi } from "./api";
import type { BookAuthorQuery, BookAuthorTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const bookAuthorListQuery = (query: BookAuthorQuery) => listQuery(bookAuthorApi, query);

/** One row, for `useQuery`. */
export const bookAuthorRowQuery = (key: BookAuthorTypes["key"]) => rowQuery(bookAuthorApi, key);

/** Creates a row. */
export const useCreateBookAuthor = () => useCreate(bookAuthorApi);

/** Changes a row. */
export const useUpdateBookAuthor = () => useUpdate(bookAuthorApi);

/** Deletes a row. */
export const useRemoveBookAuthor = () => useRemove(bookAuthorApi);
