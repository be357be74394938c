import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { reviewApi } from "./api";
import type { ReviewQuery, ReviewTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const reviewListQuery = (query: ReviewQuery) => listQuery(reviewApi, query);

/** One row, for `useQuery`. */
export const reviewRowQuery = (key: ReviewTypes["key"]) => rowQuery(reviewApi, key);

/** Creates a row. */
export const useCreateReview = () => useCreate(reviewApi);

/** Changes a row. */
export const useUpdateReview = () => useUpdate(reviewApi);

/** Deletes a row. */
export const useRemoveReview = () => useRemove(reviewApi);
