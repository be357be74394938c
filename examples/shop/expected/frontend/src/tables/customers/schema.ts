import { binary, integer, moment, text, z } from "@/lib/schema";
import { customerLanguageValues, customerNewslettersValues } from "./types";

/** What a new customer has to look like. */
export const customerCreate = z.object({
  email: text(191),
  password_hash: binary(60, 60),
  name: text(120).optional(),
  language: z.enum(customerLanguageValues).optional(),
  newsletters: z.array(z.enum(customerNewslettersValues)),
  loyalty_points: integer(0, 16777215).optional(),
  is_business: z.boolean().optional(),
  birth_year: integer(0, 65535).nullable().optional(),
  created_at: moment().optional(),
  updated_at: moment().optional(),
});

export type CustomerCreate = z.infer<typeof customerCreate>;

/** What can be changed about a customer; all of it may be left out. */
export const customerUpdate = customerCreate.partial();

export type CustomerUpdate = z.infer<typeof customerUpdate>;
