import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { sectionApi } from "./api";
import type { SectionQuery, SectionTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const sectionListQuery = (query: SectionQuery) => listQuery(sectionApi, query);

/** One row, for `useQuery`. */
export const sectionRowQuery = (key: SectionTypes["key"]) => rowQuery(sectionApi, key);

/** Creates a row. */
export const useCreateSection = () => useCreate(sectionApi);

/** Changes a row. */
export const useUpdateSection = () => useUpdate(sectionApi);

/** Deletes a row. */
export const useRemoveSection = () => useRemove(sectionApi);
