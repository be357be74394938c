import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { addressApi } from "./api";
import type { AddressQuery, AddressTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const addressListQuery = (query: AddressQuery) => listQuery(addressApi, query);

/** One row, for `useQuery`. */
export const addressRowQuery = (key: AddressTypes["key"]) => rowQuery(addressApi, key);

/** Creates a row. */
export const useCreateAddress = () => useCreate(addressApi);

/** Changes a row. */
export const useUpdateAddress = () => useUpdate(addressApi);

/** Deletes a row. */
export const useRemoveAddress = () => useRemove(addressApi);
