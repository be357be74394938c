import { callsTo } from "@/api/calls";
import type { CategoryTypes } from "./types";

/** Calls to the table categories. */
export const categoryApi = callsTo<CategoryTypes>("categories");
