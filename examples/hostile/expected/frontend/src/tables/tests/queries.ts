import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { testApi } from "./api";
import type { TestQuery, TestTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const testListQuery = (query: TestQuery) => listQuery(testApi, query);

/** One row, for `useQuery`. */
export const testRowQuery = (key: TestTypes["key"]) => rowQuery(testApi, key);

/** Creates a row. */
export const useCreateTest = () => useCreate(testApi);

/** Changes a row. */
export const useUpdateTest = () => useUpdate(testApi);

/** Deletes a row. */
export const useRemoveTest = () => useRemove(testApi);
