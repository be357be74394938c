import { decimal, integer, text, z } from "@/lib/schema";

/** What a new ünïcode tâble 日本 has to look like. */
export const unicodeTableU65E5U672CCreate = z.object({
  "größe in cm": decimal({ precision: 5, scale: 1 }).nullable().optional(),
  名前: text(40),
  "🙂": text().nullable().optional(),
  "1st": integer(-2147483648, 2147483647).nullable().optional(),
  "2nd value": integer(-2147483648, 2147483647).nullable().optional(),
  field: decimal({ precision: 5, scale: 2 }).nullable().optional(),
  "a-b": text().nullable().optional(),
  "a b": text().nullable().optional(),
  "a.b": text().nullable().optional(),
  "a/b": text().nullable().optional(),
  "C:\\new\\table": text().nullable().optional(),
  "quote'd": text().nullable().optional(),
  'double"quote': text().nullable().optional(),
  "key #": integer(-2147483648, 2147483647),
});

export type UnicodeTableU65E5U672CCreate = z.infer<typeof unicodeTableU65E5U672CCreate>;

/** What can be changed about a ünïcode tâble 日本; all of it may be left out. */
export const unicodeTableU65E5U672CUpdate = unicodeTableU65E5U672CCreate
  .omit({ "key #": true })
  .partial();

export type UnicodeTableU65E5U672CUpdate = z.infer<typeof unicodeTableU65E5U672CUpdate>;
