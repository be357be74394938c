import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { studentGuardianApi } from "./api";
import type { StudentGuardianQuery, StudentGuardianTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const studentGuardianListQuery = (query: StudentGuardianQuery) =>
  listQuery(studentGuardianApi, query);

/** One row, for `useQuery`. */
export const studentGuardianRowQuery = (key: StudentGuardianTypes["key"]) =>
  rowQuery(studentGuardianApi, key);

/** Creates a row. */
export const useCreateStudentGuardian = () => useCreate(studentGuardianApi);

/** Changes a row. */
export const useUpdateStudentGuardian = () => useUpdate(studentGuardianApi);

/** Deletes a row. */
export const useRemoveStudentGuardian = () => useRemove(studentGuardianApi);
