import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { orderApi } from "./api";
import type { OrderQuery, OrderTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const orderListQuery = (query: OrderQuery) => listQuery(orderApi, query);

/** One row, for `useQuery`. */
export const orderRowQuery = (key: OrderTypes["key"]) => rowQuery(orderApi, key);

/** Creates a row. */
export const useCreateOrder = () => useCreate(orderApi);

/** Changes a row. */
export const useUpdateOrder = () => useUpdate(orderApi);

/** Deletes a row. */
export const useRemoveOrder = () => useRemove(orderApi);
