import { callsTo } from "@/api/calls";
import type { PublisherTypes } from "./types";

/** Calls to the table publishers. */
export const publisherApi = callsTo<PublisherTypes>("publishers");
