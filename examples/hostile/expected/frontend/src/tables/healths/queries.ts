import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { healthApi } from "./api";
import type { HealthQuery, HealthTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const healthListQuery = (query: HealthQuery) => listQuery(healthApi, query);

/** One row, for `useQuery`. */
export const healthRowQuery = (key: HealthTypes["key"]) => rowQuery(healthApi, key);

/** Creates a row. */
export const useCreateHealth = () => useCreate(healthApi);

/** Changes a row. */
export const useUpdateHealth = () => useUpdate(healthApi);

/** Deletes a row. */
export const useRemoveHealth = () => useRemove(healthApi);
