import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { categoryApi } from "./api";
import type { CategoryQuery, CategoryTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const categoryListQuery = (query: CategoryQuery) => listQuery(categoryApi, query);

/** One row, for `useQuery`. */
export const categoryRowQuery = (key: CategoryTypes["key"]) => rowQuery(categoryApi, key);

/** Creates a row. */
export const useCreateCategory = () => useCreate(categoryApi);

/** Changes a row. */
export const useUpdateCategory = () => useUpdate(categoryApi);

/** Deletes a row. */
export const useRemoveCategory = () => useRemove(categoryApi);
