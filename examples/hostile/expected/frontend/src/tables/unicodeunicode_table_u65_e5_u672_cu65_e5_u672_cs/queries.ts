import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { unicodeTableU65E5U672CApi } from "./api";
import type { UnicodeTableU65E5U672CQuery, UnicodeTableU65E5U672CTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const unicodeTableU65E5U672CListQuery = (query: UnicodeTableU65E5U672CQuery) =>
  listQuery(unicodeTableU65E5U672CApi, query);

/** One row, for `useQuery`. */
export const unicodeTableU65E5U672CRowQuery = (key: UnicodeTableU65E5U672CTypes["key"]) =>
  rowQuery(unicodeTableU65E5U672CApi, key);

/** Creates a row. */
export const useCreateUnicodeTableU65E5U672C = () => useCreate(unicodeTableU65E5U672CApi);

/** Changes a row. */
export const useUpdateUnicodeTableU65E5U672C = () => useUpdate(unicodeTableU65E5U672CApi);

/** Deletes a row. */
export const useRemoveUnicodeTableU65E5U672C = () => useRemove(unicodeTableU65E5U672CApi);
