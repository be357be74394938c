import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { courseApi } from "./api";
import type { CourseQuery, CourseTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const courseListQuery = (query: CourseQuery) => listQuery(courseApi, query);

/** One row, for `useQuery`. */
export const courseRowQuery = (key: CourseTypes["key"]) => rowQuery(courseApi, key);

/** Creates a row. */
export const useCreateCourse = () => useCreate(courseApi);

/** Changes a row. */
export const useUpdateCourse = () => useUpdate(courseApi);

/** Deletes a row. */
export const useRemoveCourse = () => useRemove(courseApi);
