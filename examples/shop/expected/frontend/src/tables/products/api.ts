import { callsTo } from "@/api/calls";
import type { ProductTypes } from "./types";

/** Calls to the table products. */
export const productApi = callsTo<ProductTypes>("products");
