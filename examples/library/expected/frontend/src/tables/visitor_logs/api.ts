import { listCallsTo } from "@/api/calls";
import type { VisitorLog, VisitorLogQuery } from "./types";

/** Calls to the table visitor_log, whose rows have no key and are only listed. */
export const visitorLogApi = listCallsTo<VisitorLog, VisitorLogQuery>("visitor-logs");
