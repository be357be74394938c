import { callsTo } from "@/api/calls";
import type { TestTypes } from "./types";

/** Calls to the table test. */
export const testApi = callsTo<TestTypes>("tests");
