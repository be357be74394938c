import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { coursePrerequisiteApi } from "./api";
import type { CoursePrerequisiteQuery, CoursePrerequisiteTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const coursePrerequisiteListQuery = (query: CoursePrerequisiteQuery) =>
  listQuery(coursePrerequisiteApi, query);

/** One row, for `useQuery`. */
export const coursePrerequisiteRowQuery = (key: CoursePrerequisiteTypes["key"]) =>
  rowQuery(coursePrerequisiteApi, key);

/** Creates a row. */
export const useCreateCoursePrerequisite = () => useCreate(coursePrerequisiteApi);

/** Changes a row. */
export const useUpdateCoursePrerequisite = () => useUpdate(coursePrerequisiteApi);

/** Deletes a row. */
export const useRemoveCoursePrerequisite = () => useRemove(coursePrerequisiteApi);
