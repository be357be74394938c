import { text, z } from "@/lib/schema";

/** What a new test has to look like. */
export const testCreate = z.object({
  fixture: text().nullable().optional(),
});

export type TestCreate = z.infer<typeof testCreate>;

/** What can be changed about a test; all of it may be left out. */
export const testUpdate = testCreate.partial();

export type TestUpdate = z.infer<typeof testUpdate>;
