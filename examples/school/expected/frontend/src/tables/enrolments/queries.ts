import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { enrolmentApi } from "./api";
import type { EnrolmentQuery, EnrolmentTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const enrolmentListQuery = (query: EnrolmentQuery) => listQuery(enrolmentApi, query);

/** One row, for `useQuery`. */
export const enrolmentRowQuery = (key: EnrolmentTypes["key"]) => rowQuery(enrolmentApi, key);

/** Creates a row. */
export const useCreateEnrolment = () => useCreate(enrolmentApi);

/** Changes a row. */
export const useUpdateEnrolment = () => useUpdate(enrolmentApi);

/** Deletes a row. */
export const useRemoveEnrolment = () => useRemove(enrolmentApi);
