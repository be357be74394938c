import { callsTo } from "@/api/calls";
import type { AssignmentTypes } from "./types";

/** Calls to the table assignments. */
export const assignmentApi = callsTo<AssignmentTypes>("assignments");
