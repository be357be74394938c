import { integer, text, z } from "@/lib/schema";

/** What a new <%= config %> has to look like. */
export const configCreate = z.object({
  "{{ self }}": integer(-2147483648, 2147483647),
  raw: text().nullable().optional(),
  "{# comment #}": text().nullable().optional(),
  "<\/script>": text().nullable().optional(),
  "*/": text().nullable().optional(),
  '""': text().nullable().optional(),
});

export type ConfigCreate = z.infer<typeof configCreate>;

/** What can be changed about a <%= config %>; all of it may be left out. */
export const configUpdate = configCreate.omit({ "{{ self }}": true }).partial();

export type ConfigUpdate = z.infer<typeof configUpdate>;
