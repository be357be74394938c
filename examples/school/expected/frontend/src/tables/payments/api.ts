import { callsTo } from "@/api/calls";
import type { PaymentTypes } from "./types";

/** Calls to the table payments. */
export const paymentApi = callsTo<PaymentTypes>("payments");
