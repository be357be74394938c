import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { publisherApi } from "./api";
import type { PublisherQuery, PublisherTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const publisherListQuery = (query: PublisherQuery) => listQuery(publisherApi, query);

/** One row, for `useQuery`. */
export const publisherRowQuery = (key: PublisherTypes["key"]) => rowQuery(publisherApi, key);

/** Creates a row. */
export const useCreatePublisher = () => useCreate(publisherApi);

/** Changes a row. */
export const useUpdatePublisher = () => useUpdate(publisherApi);

/** Deletes a row. */
export const useRemovePublisher = () => useRemove(publisherApi);
