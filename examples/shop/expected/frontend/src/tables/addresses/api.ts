import { callsTo } from "@/api/calls";
import type { AddressTypes } from "./types";

/** Calls to the table addresses. */
export const addressApi = callsTo<AddressTypes>("addresses");
