import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { modelApi } from "./api";
import type { ModelQuery, ModelTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const modelListQuery = (query: ModelQuery) => listQuery(modelApi, query);

/** One row, for `useQuery`. */
export const modelRowQuery = (key: ModelTypes["key"]) => rowQuery(modelApi, key);

/** Creates a row. */
export const useCreateModel = () => useCreate(modelApi);

/** Changes a row. */
export const useUpdateModel = () => useUpdate(modelApi);

/** Deletes a row. */
export const useRemoveModel = () => useRemove(modelApi);
