import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { billingUserApi } from "./api";
import type { BillingUserQuery, BillingUserTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const billingUserListQuery = (query: BillingUserQuery) => listQuery(billingUserApi, query);

/** One row, for `useQuery`. */
export const billingUserRowQuery = (key: BillingUserTypes["key"]) => rowQuery(billingUserApi, key);

/** Creates a row. */
export const useCreateBillingUser = () => useCreate(billingUserApi);

/** Changes a row. */
export const useUpdateBillingUser = () => useUpdate(billingUserApi);

/** Deletes a row. */
export const useRemoveBillingUser = () => useRemove(billingUserApi);
