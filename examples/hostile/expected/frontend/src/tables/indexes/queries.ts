import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { indexApi } from "./api";
import type { IndexRecordQuery, IndexRecordTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const indexListQuery = (query: IndexRecordQuery) => listQuery(indexApi, query);

/** One row, for `useQuery`. */
export const indexRowQuery = (key: IndexRecordTypes["key"]) => rowQuery(indexApi, key);

/** Creates a row. */
export const useCreateIndexRecord = () => useCreate(indexApi);

/** Changes a row. */
export const useUpdateIndexRecord = () => useUpdate(indexApi);

/** Deletes a row. */
export const useRemoveIndexRecord = () => useRemove(indexApi);
