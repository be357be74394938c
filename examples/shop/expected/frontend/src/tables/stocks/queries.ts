import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { stockApi } from "./api";
import type { StockQuery, StockTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const stockListQuery = (query: StockQuery) => listQuery(stockApi, query);

/** One row, for `useQuery`. */
export const stockRowQuery = (key: StockTypes["key"]) => rowQuery(stockApi, key);

/** Creates a row. */
export const useCreateStock = () => useCreate(stockApi);

/** Changes a row. */
export const useUpdateStock = () => useUpdate(stockApi);

/** Deletes a row. */
export const useRemoveStock = () => useRemove(stockApi);
