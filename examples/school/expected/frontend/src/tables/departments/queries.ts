import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { departmentApi } from "./api";
import type { DepartmentQuery, DepartmentTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const departmentListQuery = (query: DepartmentQuery) => listQuery(departmentApi, query);

/** One row, for `useQuery`. */
export const departmentRowQuery = (key: DepartmentTypes["key"]) => rowQuery(departmentApi, key);

/** Creates a row. */
export const useCreateDepartment = () => useCreate(departmentApi);

/** Changes a row. */
export const useUpdateDepartment = () => useUpdate(departmentApi);

/** Deletes a row. */
export const useRemoveDepartment = () => useRemove(departmentApi);
