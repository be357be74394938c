import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { mainApi } from "./api";
import type { MainQuery, MainTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const mainListQuery = (query: MainQuery) => listQuery(mainApi, query);

/** One row, for `useQuery`. */
export const mainRowQuery = (key: MainTypes["key"]) => rowQuery(mainApi, key);

/** Creates a row. */
export const useCreateMain = () => useCreate(mainApi);

/** Changes a row. */
export const useUpdateMain = () => useUpdate(mainApi);

/** Deletes a row. */
export const useRemoveMain = () => useRemove(mainApi);
