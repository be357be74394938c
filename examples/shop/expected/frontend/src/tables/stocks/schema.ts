import { date, integer, keyText, z } from "@/lib/schema";
import { stockWarehouseValues } from "./types";

/** What a new stock has to look like. */
export const stockCreate = z.object({
  sku: keyText(32),
  warehouse: z.enum(stockWarehouseValues),
  quantity: integer(-2147483648, 2147483647).optional(),
  counted_on: date().nullable().optional(),
});

export type StockCreate = z.infer<typeof stockCreate>;

/** What can be changed about a stock; all of it may be left out. */
export const stockUpdate = stockCreate.omit({ sku: true, warehouse: true }).partial();

export type StockUpdate = z.infer<typeof stockUpdate>;
