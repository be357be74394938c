import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { paymentApi } from "./api";
import type { PaymentQuery, PaymentTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const paymentListQuery = (query: PaymentQuery) => listQuery(paymentApi, query);

/** One row, for `useQuery`. */
export const paymentRowQuery = (key: PaymentTypes["key"]) => rowQuery(paymentApi, key);

/** Creates a row. */
export const useCreatePayment = () => useCreate(paymentApi);

/** Changes a row. */
export const useUpdatePayment = () => useUpdate(paymentApi);

/** Deletes a row. */
export const useRemovePayment = () => useRemove(paymentApi);
