import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { userTableApi } from "./api";
import type { UserTableQuery, UserTableTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const userTableListQuery = (query: UserTableQuery) => listQuery(userTableApi, query);

/** One row, for `useQuery`. */
export const userTableRowQuery = (key: UserTableTypes["key"]) => rowQuery(userTableApi, key);

/** Creates a row. */
export const useCreateUserTable = () => useCreate(userTableApi);

/** Changes a row. */
export const useUpdateUserTable = () => useUpdate(userTableApi);

/** Deletes a row. */
export const useRemoveUserTable = () => useRemove(userTableApi);
