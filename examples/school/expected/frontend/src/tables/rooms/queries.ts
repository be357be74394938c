import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { roomApi } from "./api";
import type { RoomQuery, RoomTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const roomListQuery = (query: RoomQuery) => listQuery(roomApi, query);

/** One row, for `useQuery`. */
export const roomRowQuery = (key: RoomTypes["key"]) => rowQuery(roomApi, key);

/** Creates a row. */
export const useCreateRoom = () => useCreate(roomApi);

/** Changes a row. */
export const useUpdateRoom = () => useUpdate(roomApi);

/** Deletes a row. */
export const useRemoveRoom = () => useRemove(roomApi);
