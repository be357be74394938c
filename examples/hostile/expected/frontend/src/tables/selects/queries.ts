import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { selectApi } from "./api";
import type { SelectRecordQuery, SelectRecordTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const selectListQuery = (query: SelectRecordQuery) => listQuery(selectApi, query);

/** One row, for `useQuery`. */
export const selectRowQuery = (key: SelectRecordTypes["key"]) => rowQuery(selectApi, key);

/** Creates a row. */
export const useCreateSelectRecord = () => useCreate(selectApi);

/** Changes a row. */
export const useUpdateSelectRecord = () => useUpdate(selectApi);

/** Deletes a row. */
export const useRemoveSelectRecord = () => useRemove(selectApi);
