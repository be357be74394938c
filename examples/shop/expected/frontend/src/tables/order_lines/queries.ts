import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { orderLineApi } from "./api";
import type { OrderLineQuery, OrderLineTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const orderLineListQuery = (query: OrderLineQuery) => listQuery(orderLineApi, query);

/** One row, for `useQuery`. */
export const orderLineRowQuery = (key: OrderLineTypes["key"]) => rowQuery(orderLineApi, key);

/** Creates a row. */
export const useCreateOrderLine = () => useCreate(orderLineApi);

/** Changes a row. */
export const useUpdateOrderLine = () => useUpdate(orderLineApi);

/** Deletes a row. */
export const useRemoveOrderLine = () => useRemove(orderLineApi);
