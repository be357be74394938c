import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { openingHourApi } from "./api";
import type { OpeningHourQuery, OpeningHourTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const openingHourListQuery = (query: OpeningHourQuery) => listQuery(openingHourApi, query);

/** One row, for `useQuery`. */
export const openingHourRowQuery = (key: OpeningHourTypes["key"]) => rowQuery(openingHourApi, key);

/** Creates a row. */
export const useCreateOpeningHour = () => useCreate(openingHourApi);

/** Changes a row. */
export const useUpdateOpeningHour = () => useUpdate(openingHourApi);

/** Deletes a row. */
export const useRemoveOpeningHour = () => useRemove(openingHourApi);
