import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { termApi } from "./api";
import type { TermQuery, TermTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const termListQuery = (query: TermQuery) => listQuery(termApi, query);

/** One row, for `useQuery`. */
export const termRowQuery = (key: TermTypes["key"]) => rowQuery(termApi, key);

/** Creates a row. */
export const useCreateTerm = () => useCreate(termApi);

/** Changes a row. */
export const useUpdateTerm = () => useUpdate(termApi);

/** Deletes a row. */
export const useRemoveTerm = () => useRemove(termApi);
