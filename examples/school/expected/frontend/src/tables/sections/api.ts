import { callsTo } from "@/api/calls";
import type { SectionTypes } from "./types";

/** Calls to the table sections. */
export const sectionApi = callsTo<SectionTypes>("sections");
