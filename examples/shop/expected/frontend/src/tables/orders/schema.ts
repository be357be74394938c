import { decimal, integer, moment, text, time, z } from "@/lib/schema";
import { orderStatusValues } from "./types";

/** What a new order has to look like. */
export const orderCreate = z.object({
  number: text(12),
  customer_id: integer(0, 4294967295).nullable().optional(),
  shipping_address_id: integer(0, 4294967295).nullable().optional(),
  status: z.enum(orderStatusValues).optional(),
  total: decimal({ precision: 12, scale: 2 }).optional(),
  note: text().nullable().optional(),
  placed_at: moment().optional(),
  deliver_between: time().nullable().optional(),
});

export type OrderCreate = z.infer<typeof orderCreate>;

/** What can be changed about a order; all of it may be left out. */
export const orderUpdate = orderCreate.partial();

export type OrderUpdate = z.infer<typeof orderUpdate>;
