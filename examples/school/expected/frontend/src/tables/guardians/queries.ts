import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { guardianApi } from "./api";
import type { GuardianQuery, GuardianTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const guardianListQuery = (query: GuardianQuery) => listQuery(guardianApi, query);

/** One row, for `useQuery`. */
export const guardianRowQuery = (key: GuardianTypes["key"]) => rowQuery(guardianApi, key);

/** Creates a row. */
export const useCreateGuardian = () => useCreate(guardianApi);

/** Changes a row. */
export const useUpdateGuardian = () => useUpdate(guardianApi);

/** Deletes a row. */
export const useRemoveGuardian = () => useRemove(guardianApi);
