import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { subjectApi } from "./api";
import type { SubjectQuery, SubjectTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const subjectListQuery = (query: SubjectQuery) => listQuery(subjectApi, query);

/** One row, for `useQuery`. */
export const subjectRowQuery = (key: SubjectTypes["key"]) => rowQuery(subjectApi, key);

/** Creates a row. */
export const useCreateSubject = () => useCreate(subjectApi);

/** Changes a row. */
export const useUpdateSubject = () => useUpdate(subjectApi);

/** Deletes a row. */
export const useRemoveSubject = () => useRemove(subjectApi);
