import { callsTo } from "@/api/calls";
import type { GuardianTypes } from "./types";

/** Calls to the table guardians. */
export const guardianApi = callsTo<GuardianTypes>("guardians");
