import { callsTo } from "@/api/calls";
import type { OrderTypes } from "./types";

/** Calls to the table orders. */
export const orderApi = callsTo<OrderTypes>("orders");
