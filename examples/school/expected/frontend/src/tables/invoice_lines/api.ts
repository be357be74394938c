import { callsTo } from "@/api/calls";
import type { InvoiceLineTypes } from "./types";

/** Calls to the table invoice_lines. */
export const invoiceLineApi = callsTo<InvoiceLineTypes>("invoice-lines");
