import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { baseApi } from "./api";
import type { BaseRecordQuery, BaseRecordTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const baseListQuery = (query: BaseRecordQuery) => listQuery(baseApi, query);

/** One row, for `useQuery`. */
export const baseRowQuery = (key: BaseRecordTypes["key"]) => rowQuery(baseApi, key);

/** Creates a row. */
export const useCreateBaseRecord = () => useCreate(baseApi);

/** Changes a row. */
export const useUpdateBaseRecord = () => useUpdate(baseApi);

/** Deletes a row. */
export const useRemoveBaseRecord = () => useRemove(baseApi);
