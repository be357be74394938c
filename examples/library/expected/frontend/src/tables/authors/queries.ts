import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { authorApi } from "./api";
import type { AuthorQuery, AuthorTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const authorListQuery = (query: AuthorQuery) => listQuery(authorApi, query);

/** One row, for `useQuery`. */
export const authorRowQuery = (key: AuthorTypes["key"]) => rowQuery(authorApi, key);

/** Creates a row. */
export const useCreateAuthor = () => useCreate(authorApi);

/** Changes a row. */
export const useUpdateAuthor = () => useUpdate(authorApi);

/** Deletes a row. */
export const useRemoveAuthor = () => useRemove(authorApi);
