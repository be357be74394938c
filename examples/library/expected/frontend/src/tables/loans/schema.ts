import { date, integer, moment, text, z } from "@/lib/schema";

/** What a new loan has to look like. */
export const loanCreate = z.object({
  barcode: text(20),
  member_id: integer(),
  lent_at: moment().optional(),
  due_on: date(),
  returned_at: moment().nullable().optional(),
  renewals: integer(undefined, 3).optional(),
});

export type LoanCreate = z.infer<typeof loanCreate>;

/** What can be changed about a loan; all of it may be left out. */
export const loanUpdate = loanCreate.partial();

export type LoanUpdate = z.infer<typeof loanUpdate>;
