import { integer, text, z } from "@/lib/schema";

/** What a new ../../etc/passwd has to look like. */
export const etcPasswdCreate = z.object({
  "../id": integer(-2147483648, 2147483647),
  "$(touch pwned)": text().nullable().optional(),
  "`id`": text().nullable().optional(),
});

export type EtcPasswdCreate = z.infer<typeof etcPasswdCreate>;

/** What can be changed about a ../../etc/passwd; all of it may be left out. */
export const etcPasswdUpdate = etcPasswdCreate.omit({ "../id": true }).partial();

export type EtcPasswdUpdate = z.infer<typeof etcPasswdUpdate>;
