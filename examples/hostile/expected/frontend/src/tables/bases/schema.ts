import { integer, z } from "@/lib/schema";

/** What a new base has to look like. */
export const baseCreate = z.object({
  main_id: integer(-2147483648, 2147483647),
});

export type BaseRecordCreate = z.infer<typeof baseCreate>;

/** What can be changed about a base; all of it may be left out. */
export const baseUpdate = baseCreate.partial();

export type BaseRecordUpdate = z.infer<typeof baseUpdate>;
