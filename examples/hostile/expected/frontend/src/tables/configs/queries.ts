import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { configApi } from "./api";
import type { ConfigQuery, ConfigTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const configListQuery = (query: ConfigQuery) => listQuery(configApi, query);

/** One row, for `useQuery`. */
export const configRowQuery = (key: ConfigTypes["key"]) => rowQuery(configApi, key);

/** Creates a row. */
export const useCreateConfig = () => useCreate(configApi);

/** Changes a row. */
export const useUpdateConfig = () => useUpdate(configApi);

/** Deletes a row. */
export const useRemoveConfig = () => useRemove(configApi);
