import { callsTo } from "@/api/calls";
import type { EnrolmentTypes } from "./types";

/** Calls to the table enrolments. */
export const enrolmentApi = callsTo<EnrolmentTypes>("enrolments");
