import { callsTo } from "@/api/calls";
import type { UserTableTypes } from "./types";

/** Calls to the table User_. */
export const userTableApi = callsTo<UserTableTypes>("user-tables");
