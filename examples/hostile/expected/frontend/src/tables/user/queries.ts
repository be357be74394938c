import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { userApi } from "./api";
import type { UserQuery, UserTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const userListQuery = (query: UserQuery) => listQuery(userApi, query);

/** One row, for `useQuery`. */
export const userRowQuery = (key: UserTypes["key"]) => rowQuery(userApi, key);

/** Creates a row. */
export const useCreateUser = () => useCreate(userApi);

/** Changes a row. */
export const useUpdateUser = () => useUpdate(userApi);

/** Deletes a row. */
export const useRemoveUser = () => useRemove(userApi);
