import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { attributeApi } from "./api";
import type { AttributeQuery, AttributeTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const attributeListQuery = (query: AttributeQuery) => listQuery(attributeApi, query);

/** One row, for `useQuery`. */
export const attributeRowQuery = (key: AttributeTypes["key"]) => rowQuery(attributeApi, key);

/** Creates a row. */
export const useCreateAttribute = () => useCreate(attributeApi);

/** Changes a row. */
export const useUpdateAttribute = () => useUpdate(attributeApi);

/** Deletes a row. */
export const useRemoveAttribute = () => useRemove(attributeApi);
