import { callsTo } from "@/api/calls";
import type { MainTypes } from "./types";

/** Calls to the table main. */
export const mainApi = callsTo<MainTypes>("mains");
