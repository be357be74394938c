import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { memberApi } from "./api";
import type { MemberQuery, MemberTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const memberListQuery = (query: MemberQuery) => listQuery(memberApi, query);

/** One row, for `useQuery`. */
export const memberRowQuery = (key: MemberTypes["key"]) => rowQuery(memberApi, key);

/** Creates a row. */
export const useCreateMember = () => useCreate(memberApi);

/** Changes a row. */
export const useUpdateMember = () => useUpdate(memberApi);

/** Deletes a row. */
export const useRemoveMember = () => useRemove(memberApi);
