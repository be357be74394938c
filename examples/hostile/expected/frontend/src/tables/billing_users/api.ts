import { callsTo } from "@/api/calls";
import type { BillingUserTypes } from "./types";

/** Calls to the table users. */
export const billingUserApi = callsTo<BillingUserTypes>("billing-users");
