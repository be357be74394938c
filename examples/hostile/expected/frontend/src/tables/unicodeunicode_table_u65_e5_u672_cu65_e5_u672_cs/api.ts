import { callsTo } from "@/api/calls";
import type { UnicodeTableU65E5U672CTypes } from "./types";

/** Calls to the table Ünïcode Tâble 日本. */
export const unicodeTableU65E5U672CApi = callsTo<UnicodeTableU65E5U672CTypes>(
  "unicode-table-u65-e5-u672-cs",
);
