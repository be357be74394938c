import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { fineApi } from "./api";
import type { FineQuery, FineTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const fineListQuery = (query: FineQuery) => listQuery(fineApi, query);

/** One row, for `useQuery`. */
export const fineRowQuery = (key: FineTypes["key"]) => rowQuery(fineApi, key);

/** Creates a row. */
export const useCreateFine = () => useCreate(fineApi);

/** Changes a row. */
export const useUpdateFine = () => useUpdate(fineApi);

/** Deletes a row. */
export const useRemoveFine = () => useRemove(fineApi);
