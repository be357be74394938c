import { callsTo } from "@/api/calls";
import type { AttributeTypes } from "./types";

/** Calls to the table attributes. */
export const attributeApi = callsTo<AttributeTypes>("attributes");
