import { decimal, integer, moment, z } from "@/lib/schema";

/** What a new fine has to look like. */
export const fineCreate = z.object({
  loan_id: integer(),
  amount: decimal({ precision: 6, scale: 2, min: "0.01" }),
  fee: decimal({ precision: 6, scale: 2 }).optional(),
  paid_at: moment().nullable().optional(),
});

export type FineCreate = z.infer<typeof fineCreate>;

/** What can be changed about a fine; all of it may be left out. */
export const fineUpdate = fineCreate.omit({ loan_id: true }).partial();

export type FineUpdate = z.infer<typeof fineUpdate>;
