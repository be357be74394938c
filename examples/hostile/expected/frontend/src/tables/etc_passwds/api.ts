import { callsTo } from "@/api/calls";
import type { EtcPasswdTypes } from "./types";

/** Calls to the table ../../etc/passwd. */
export const etcPasswdApi = callsTo<EtcPasswdTypes>("etc-passwds");
