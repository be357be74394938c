import { callsTo } from "@/api/calls";
import type { InvoiceTypes } from "./types";

/** Calls to the table invoices. */
export const invoiceApi = callsTo<InvoiceTypes>("invoices");
