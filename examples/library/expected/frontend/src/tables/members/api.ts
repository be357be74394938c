import { callsTo } from "@/api/calls";
import type { MemberTypes } from "./types";

/** Calls to the table members. */
export const memberApi = callsTo<MemberTypes>("members");
