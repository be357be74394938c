import { listQuery, rowQuery, useCreate, useUpdate } from "@/api/queries";
import { teacherApi } from "./api";
import type { TeacherQuery, TeacherTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const teacherListQuery = (query: TeacherQuery) => listQuery(teacherApi, query);

/** One row, for `useQuery`. */
export const teacherRowQuery = (key: TeacherTypes["key"]) => rowQuery(teacherApi, key);

/** Creates a row. */
export const useCreateTeacher = () => useCreate(teacherApi);

/** Changes a row. */
export const useUpdateTeacher = () => useUpdate(teacherApi);
