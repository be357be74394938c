import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { submissionApi } from "./api";
import type { SubmissionQuery, SubmissionTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const submissionListQuery = (query: SubmissionQuery) => listQuery(submissionApi, query);

/** One row, for `useQuery`. */
export const submissionRowQuery = (key: SubmissionTypes["key"]) => rowQuery(submissionApi, key);

/** Creates a row. */
export const useCreateSubmission = () => useCreate(submissionApi);

/** Changes a row. */
export const useUpdateSubmission = () => useUpdate(submissionApi);

/** Deletes a row. */
export const useRemoveSubmission = () => useRemove(submissionApi);
