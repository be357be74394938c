import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { academicYearApi } from "./api";
import type { AcademicYearQuery, AcademicYearTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const academicYearListQuery = (query: AcademicYearQuery) =>
  listQuery(academicYearApi, query);

/** One row, for `useQuery`. */
export const academicYearRowQuery = (key: AcademicYearTypes["key"]) =>
  rowQuery(academicYearApi, key);

/** Creates a row. */
export const useCreateAcademicYear = () => useCreate(academicYearApi);

/** Changes a row. */
export const useUpdateAcademicYear = () => useUpdate(academicYearApi);

/** Deletes a row. */
export const useRemoveAcademicYear = () => useRemove(academicYearApi);
