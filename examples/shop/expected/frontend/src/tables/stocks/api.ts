import { callsTo } from "@/api/calls";
import type { StockTypes } from "./types";

/** Calls to the table stock. */
export const stockApi = callsTo<StockTypes>("stocks");
