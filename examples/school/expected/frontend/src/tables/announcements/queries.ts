import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { announcementApi } from "./api";
import type { AnnouncementQuery, AnnouncementTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const announcementListQuery = (query: AnnouncementQuery) =>
  listQuery(announcementApi, query);

/** One row, for `useQuery`. */
export const announcementRowQuery = (key: AnnouncementTypes["key"]) =>
  rowQuery(announcementApi, key);

/** Creates a row. */
export const useCreateAnnouncement = () => useCreate(announcementApi);

/** Changes a row. */
export const useUpdateAnnouncement = () => useUpdate(announcementApi);

/** Deletes a row. */
export const useRemoveAnnouncement = () => useRemove(announcementApi);
