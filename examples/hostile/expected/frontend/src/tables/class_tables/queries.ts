import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { classTableApi } from "./api";
import type { ClassTableQuery, ClassTableTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const classTableListQuery = (query: ClassTableQuery) => listQuery(classTableApi, query);

/** One row, for `useQuery`. */
export const classTableRowQuery = (key: ClassTableTypes["key"]) => rowQuery(classTableApi, key);

/** Creates a row. */
export const useCreateClassTable = () => useCreate(classTableApi);

/** Changes a row. */
export const useUpdateClassTable = () => useUpdate(classTableApi);

/** Deletes a row. */
export const useRemoveClassTable = () => useRemove(classTableApi);
