import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { textApi } from "./api";
import type { TextRecordQuery, TextRecordTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const textListQuery = (query: TextRecordQuery) => listQuery(textApi, query);

/** One row, for `useQuery`. */
export const textRowQuery = (key: TextRecordTypes["key"]) => rowQuery(textApi, key);

/** Creates a row. */
export const useCreateTextRecord = () => useCreate(textApi);

/** Changes a row. */
export const useUpdateTextRecord = () => useUpdate(textApi);

/** Deletes a row. */
export const useRemoveTextRecord = () => useRemove(textApi);
