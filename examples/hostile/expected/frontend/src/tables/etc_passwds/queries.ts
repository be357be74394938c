import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { etcPasswdApi } from "./api";
import type { EtcPasswdQuery, EtcPasswdTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const etcPasswdListQuery = (query: EtcPasswdQuery) => listQuery(etcPasswdApi, query);

/** One row, for `useQuery`. */
export const etcPasswdRowQuery = (key: EtcPasswdTypes["key"]) => rowQuery(etcPasswdApi, key);

/** Creates a row. */
export const useCreateEtcPasswd = () => useCreate(etcPasswdApi);

/** Changes a row. */
export const useUpdateEtcPasswd = () => useUpdate(etcPasswdApi);

/** Deletes a row. */
export const useRemoveEtcPasswd = () => useRemove(etcPasswdApi);
