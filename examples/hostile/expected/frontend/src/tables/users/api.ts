import { callsTo } from "@/api/calls";
import type { UsersTypes } from "./types";

/** Calls to the table users. */
export const usersApi = callsTo<UsersTypes>("users");
