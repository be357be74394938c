import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { studentApi } from "./api";
import type { StudentQuery, StudentTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const studentListQuery = (query: StudentQuery) => listQuery(studentApi, query);

/** One row, for `useQuery`. */
export const studentRowQuery = (key: StudentTypes["key"]) => rowQuery(studentApi, key);

/** Creates a row. */
export const useCreateStudent = () => useCreate(studentApi);

/** Changes a row. */
export const useUpdateStudent = () => useUpdate(studentApi);

/** Deletes a row. */
export const useRemoveStudent = () => useRemove(studentApi);
