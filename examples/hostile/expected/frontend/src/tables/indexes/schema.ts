import { z } from "@/lib/schema";

/** What a new index has to look like. */
export const indexCreate = z.object({
  test: z.boolean().optional(),
});

export type IndexRecordCreate = z.infer<typeof indexCreate>;

/** What can be changed about a index; all of it may be left out. */
export const indexUpdate = indexCreate.partial();

export type IndexRecordUpdate = z.infer<typeof indexUpdate>;
