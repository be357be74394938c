import { integer, text, z } from "@/lib/schema";
import { addressKindValues } from "./types";

/** What a new address has to look like. */
export const addressCreate = z.object({
  customer_id: integer(0, 4294967295),
  /** What it is used for */
  kind: z.enum(addressKindValues),
  line1: text(120),
  line2: text(120).nullable().optional(),
  postcode: text(12),
  city: text(80),
  country: text(2).optional(),
});

export type AddressCreate = z.infer<typeof addressCreate>;

/** What can be changed about a address; all of it may be left out. */
export const addressUpdate = addressCreate.partial();

export type AddressUpdate = z.infer<typeof addressUpdate>;
