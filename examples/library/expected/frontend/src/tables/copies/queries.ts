import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { copyApi } from "./api";
import type { CopyQuery, CopyTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const copyListQuery = (query: CopyQuery) => listQuery(copyApi, query);

/** One row, for `useQuery`. */
export const copyRowQuery = (key: CopyTypes["key"]) => rowQuery(copyApi, key);

/** Creates a row. */
export const useCreateCopy = () => useCreate(copyApi);

/** Changes a row. */
export const useUpdateCopy = () => useUpdate(copyApi);

/** Deletes a row. */
export const useRemoveCopy = () => useRemove(copyApi);
