import { integer, text, z } from "@/lib/schema";

/** What a new publisher has to look like. */
export const publisherCreate = z.object({
  name: text(120),
  city: text(80).nullable().optional(),
  imprint_of: integer().nullable().optional(),
});

export type PublisherCreate = z.infer<typeof publisherCreate>;

/** What can be changed about a publisher; all of it may be left out. */
export const publisherUpdate = publisherCreate.partial();

export type PublisherUpdate = z.infer<typeof publisherUpdate>;
