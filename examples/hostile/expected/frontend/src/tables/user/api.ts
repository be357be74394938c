import { callsTo } from "@/api/calls";
import type { UserTypes } from "./types";

/** Calls to the table user. */
export const userApi = callsTo<UserTypes>("user");
