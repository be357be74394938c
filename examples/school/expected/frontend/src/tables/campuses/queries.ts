import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { campusApi } from "./api";
import type { CampusQuery, CampusTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const campusListQuery = (query: CampusQuery) => listQuery(campusApi, query);

/** One row, for `useQuery`. */
export const campusRowQuery = (key: CampusTypes["key"]) => rowQuery(campusApi, key);

/** Creates a row. */
export const useCreateCampus = () => useCreate(campusApi);

/** Changes a row. */
export const useUpdateCampus = () => useUpdate(campusApi);

/** Deletes a row. */
export const useRemoveCampus = () => useRemove(campusApi);
