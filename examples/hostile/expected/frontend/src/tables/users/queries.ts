import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { usersApi } from "./api";
import type { UsersQuery, UsersTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const usersListQuery = (query: UsersQuery) => listQuery(usersApi, query);

/** One row, for `useQuery`. */
export const usersRowQuery = (key: UsersTypes["key"]) => rowQuery(usersApi, key);

/** Creates a row. */
export const useCreateUsers = () => useCreate(usersApi);

/** Changes a row. */
export const useUpdateUsers = () => useUpdate(usersApi);

/** Deletes a row. */
export const useRemoveUsers = () => useRemove(usersApi);
