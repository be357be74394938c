import { decimal, integer, json, moment, text, uuid, z } from "@/lib/schema";
import { paymentMethodValues } from "./types";

/** What a new payment has to look like. */
export const paymentCreate = z.object({
  id: uuid().optional(),
  invoice_id: integer(),
  method: z.enum(paymentMethodValues),
  amount: decimal({ precision: 10, scale: 2, min: "0.01" }),
  received_at: moment().optional(),
  reference: text(64).nullable().optional(),
  /** What the bank or the card processor told us. */
  details: json().nullable().optional(),
});

export type PaymentCreate = z.infer<typeof paymentCreate>;

/** What can be changed about a payment; all of it may be left out. */
export const paymentUpdate = paymentCreate.omit({ id: true }).partial();

export type PaymentUpdate = z.infer<typeof paymentUpdate>;
