import { callsTo } from "@/api/calls";
import type { AuthorTypes } from "./types";

/** Calls to the table authors. */
export const authorApi = callsTo<AuthorTypes>("authors");
