import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { customerApi } from "./api";
import type { CustomerQuery, CustomerTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const customerListQuery = (query: CustomerQuery) => listQuery(customerApi, query);

/** One row, for `useQuery`. */
export const customerRowQuery = (key: CustomerTypes["key"]) => rowQuery(customerApi, key);

/** Creates a row. */
export const useCreateCustomer = () => useCreate(customerApi);

/** Changes a row. */
export const useUpdateCustomer = () => useUpdate(customerApi);

/** Deletes a row. */
export const useRemoveCustomer = () => useRemove(customerApi);
