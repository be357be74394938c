import { decimal, integer, text, z } from "@/lib/schema";

/** What a new invoice line has to look like. */
export const invoiceLineCreate = z.object({
  invoice_id: integer(),
  line_number: integer(1, 32767),
  description: text(200),
  quantity: integer(1, 9999).optional(),
  unit_price: decimal({ precision: 10, scale: 2 }),
});

export type InvoiceLineCreate = z.infer<typeof invoiceLineCreate>;

/** What can be changed about a invoice line; all of it may be left out. */
export const invoiceLineUpdate = invoiceLineCreate
  .omit({ invoice_id: true, line_number: true })
  .partial();

export type InvoiceLineUpdate = z.infer<typeof invoiceLineUpdate>;
