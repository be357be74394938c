import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { productApi } from "./api";
import type { ProductQuery, ProductTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const productListQuery = (query: ProductQuery) => listQuery(productApi, query);

/** One row, for `useQuery`. */
export const productRowQuery = (key: ProductTypes["key"]) => rowQuery(productApi, key);

/** Creates a row. */
export const useCreateProduct = () => useCreate(productApi);

/** Changes a row. */
export const useUpdateProduct = () => useUpdate(productApi);

/** Deletes a row. */
export const useRemoveProduct = () => useRemove(productApi);
