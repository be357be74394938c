import { text, z } from "@/lib/schema";
import { textRecordMoodValues } from "./types";

/** What a new text has to look like. */
export const textCreate = z.object({
  /** """ */
  mood: z.enum(textRecordMoodValues).optional(),
  /** '''; raise SystemExit("owned") # */
  quoted: text().optional(),
  braces: text().optional(),
  /** import os */
  lines: text(),
  percent: text().optional(),
  closed: text().nullable().optional(),
  /** \ */
  letter: text(1).optional(),
});

export type TextRecordCreate = z.infer<typeof textCreate>;

/** What can be changed about a text; all of it may be left out. */
export const textUpdate = textCreate.partial();

export type TextRecordUpdate = z.infer<typeof textUpdate>;
