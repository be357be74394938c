import { decimal, integer, text, z } from "@/lib/schema";

/** What a new order line has to look like. */
export const orderLineCreate = z.object({
  order_id: integer(0),
  line: integer(0, 65535),
  sku: text(32),
  quantity: integer(0, 65535).optional(),
  unit_price: decimal({ precision: 10, scale: 2 }),
});

export type OrderLineCreate = z.infer<typeof orderLineCreate>;

/** What can be changed about a order line; all of it may be left out. */
export const orderLineUpdate = orderLineCreate.omit({ order_id: true, line: true }).partial();

export type OrderLineUpdate = z.infer<typeof orderLineUpdate>;
