import { callsTo } from "@/api/calls";
import type { ClassTableTypes } from "./types";

/** Calls to the table class. */
export const classTableApi = callsTo<ClassTableTypes>("class-tables");
