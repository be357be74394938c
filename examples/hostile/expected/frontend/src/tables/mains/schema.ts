import { integer, text, z } from "@/lib/schema";

/** What a new main has to look like. */
export const mainCreate = z.object({
  import: text(),
  app: integer(-2147483648, 2147483647).nullable().optional(),
});

export type MainCreate = z.infer<typeof mainCreate>;

/** What can be changed about a main; all of it may be left out. */
export const mainUpdate = mainCreate.partial();

export type MainUpdate = z.infer<typeof mainUpdate>;
