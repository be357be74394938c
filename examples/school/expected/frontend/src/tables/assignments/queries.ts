import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { assignmentApi } from "./api";
import type { AssignmentQuery, AssignmentTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const assignmentListQuery = (query: AssignmentQuery) => listQuery(assignmentApi, query);

/** One row, for `useQuery`. */
export const assignmentRowQuery = (key: AssignmentTypes["key"]) => rowQuery(assignmentApi, key);

/** Creates a row. */
export const useCreateAssignment = () => useCreate(assignmentApi);

/** Changes a row. */
export const useUpdateAssignment = () => useUpdate(assignmentApi);

/** Deletes a row. */
export const useRemoveAssignment = () => useRemove(assignmentApi);
