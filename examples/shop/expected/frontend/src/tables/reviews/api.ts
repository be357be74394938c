import { callsTo } from "@/api/calls";
import type { ReviewTypes } from "./types";

/** Calls to the table reviews. */
export const reviewApi = callsTo<ReviewTypes>("reviews");
