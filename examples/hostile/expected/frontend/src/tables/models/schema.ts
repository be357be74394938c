import { text, z } from "@/lib/schema";

/** What a new model has to look like. */
export const modelCreate = z.object({
  schemas: text().nullable().optional(),
  session: text().nullable().optional(),
  db: text().nullable().optional(),
});

export type ModelCreate = z.infer<typeof modelCreate>;

/** What can be changed about a model; all of it may be left out. */
export const modelUpdate = modelCreate.partial();

export type ModelUpdate = z.infer<typeof modelUpdate>;
