import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { invoiceLineApi } from "./api";
import type { InvoiceLineQuery, InvoiceLineTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const invoiceLineListQuery = (query: InvoiceLineQuery) => listQuery(invoiceLineApi, query);

/** One row, for `useQuery`. */
export const invoiceLineRowQuery = (key: InvoiceLineTypes["key"]) => rowQuery(invoiceLineApi, key);

/** Creates a row. */
export const useCreateInvoiceLine = () => useCreate(invoiceLineApi);

/** Changes a row. */
export const useUpdateInvoiceLine = () => useUpdate(invoiceLineApi);

/** Deletes a row. */
export const useRemoveInvoiceLine = () => useRemove(invoiceLineApi);
