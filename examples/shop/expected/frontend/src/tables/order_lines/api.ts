import { callsTo } from "@/api/calls";
import type { OrderLineTypes } from "./types";

/** Calls to the table order_lines. */
export const orderLineApi = callsTo<OrderLineTypes>("order-lines");
