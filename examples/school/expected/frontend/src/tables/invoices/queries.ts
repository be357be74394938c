import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { invoiceApi } from "./api";
import type { InvoiceQuery, InvoiceTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const invoiceListQuery = (query: InvoiceQuery) => listQuery(invoiceApi, query);

/** One row, for `useQuery`. */
export const invoiceRowQuery = (key: InvoiceTypes["key"]) => rowQuery(invoiceApi, key);

/** Creates a row. */
export const useCreateInvoice = () => useCreate(invoiceApi);

/** Changes a row. */
export const useUpdateInvoice = () => useUpdate(invoiceApi);

/** Deletes a row. */
export const useRemoveInvoice = () => useRemove(invoiceApi);
