import { callsTo } from "@/api/calls";
import type { CustomerTypes } from "./types";

/** Calls to the table customers. */
export const customerApi = callsTo<CustomerTypes>("customers");
