import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { teacherProfileApi } from "./api";
import type { TeacherProfileQuery, TeacherProfileTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const teacherProfileListQuery = (query: TeacherProfileQuery) =>
  listQuery(teacherProfileApi, query);

/** One row, for `useQuery`. */
export const teacherProfileRowQuery = (key: TeacherProfileTypes["key"]) =>
  rowQuery(teacherProfileApi, key);

/** Creates a row. */
export const useCreateTeacherProfile = () => useCreate(teacherProfileApi);

/** Changes a row. */
export const useUpdateTeacherProfile = () => useUpdate(teacherProfileApi);

/** Deletes a row. */
export const useRemoveTeacherProfile = () => useRemove(teacherProfileApi);
