import type * as api from "@/api/types";
import type { TextRecordCreate, TextRecordUpdate } from "./schema";

export const textRecordMoodValues = [
  "happy",
  'it\'s "fine"',
  "",
  " ",
  "<%= 7 * 7 %>",
  "{{ 7 * 7 }}",
  "${7*7}",
  "*/ alert(1) /*",
  '"""',
  "'''",
  "<\/script><script>alert(1)<\/script>",
  "back\\slash",
  "naïve",
  "日本語",
  "🙂",
  "class",
  "None",
  "1st",
  "Happy",
  "HAPPY",
] as const;

export type TextRecordMoodValue = (typeof textRecordMoodValues)[number];

/** Ends """ here, * / here, --> here and </script> here; <%= 7 * 7 %> {{ 7 * 7 }} ${7*7} \ */
export interface TextRecord {
  id: number;
  /** """ */
  mood: TextRecordMoodValue;
  /** '''; raise SystemExit("owned") # */
  quoted: string;
  braces: string;
  /** import os */
  lines: string;
  percent: string;
  closed: string | null;
  /** \ */
  letter: string;
}

/** What lists can be sorted by. */
export type TextRecordSortKey = api.SortBy<keyof TextRecord>;

/** How lists can be narrowed down and sorted. */
export type TextRecordQuery = api.ListParams<TextRecordSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"mood", TextRecordMoodValue, "eq" | "in"> &
  api.Filter<"quoted", string, "eq" | "contains"> &
  api.Filter<"braces", string, "eq" | "contains"> &
  api.Filter<"lines", string, "eq" | "contains"> &
  api.Filter<"percent", string, "eq" | "contains"> &
  api.Filter<"closed", string, "eq" | "contains" | "isnull"> &
  api.Filter<"letter", string, "eq" | "contains">;

/** The types of the table's API. */
export interface TextRecordTypes extends api.TableTypes {
  row: TextRecord;
  create: TextRecordCreate;
  update: TextRecordUpdate;
  query: TextRecordQuery;
  key: readonly [number];
}
