import { callsTo } from "@/api/calls";
import type { ConfigTypes } from "./types";

/** Calls to the table <%= config %>. */
export const configApi = callsTo<ConfigTypes>("configs");
