import { integer, z } from "@/lib/schema";

/** What a new billing user has to look like. */
export const billingUserCreate = z.object({
  public_user: integer(-2147483648, 2147483647).nullable().optional(),
  "public-user": integer(-2147483648, 2147483647).nullable().optional(),
});

export type BillingUserCreate = z.infer<typeof billingUserCreate>;

/** What can be changed about a billing user; all of it may be left out. */
export const billingUserUpdate = billingUserCreate.partial();

export type BillingUserUpdate = z.infer<typeof billingUserUpdate>;
