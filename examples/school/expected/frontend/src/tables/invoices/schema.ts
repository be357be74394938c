import { date, integer, moment, text, z } from "@/lib/schema";

/** What a new invoice has to look like. */
export const invoiceCreate = z.object({
  number: text(16),
  student_id: integer(),
  /** Who pays; none if the student does. */
  guardian_id: integer().nullable().optional(),
  term_id: integer(-2147483648, 2147483647),
  /** Code after ISO 4217. */
  currency: text(3).optional(),
  issued_on: date().optional(),
  due_on: date(),
  cancelled_at: moment().nullable().optional(),
});

export type InvoiceCreate = z.infer<typeof invoiceCreate>;

/** What can be changed about a invoice; all of it may be left out. */
export const invoiceUpdate = invoiceCreate.partial();

export type InvoiceUpdate = z.infer<typeof invoiceUpdate>;
