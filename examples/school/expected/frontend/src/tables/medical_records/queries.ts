import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { medicalRecordApi } from "./api";
import type { MedicalRecordQuery, MedicalRecordTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const medicalRecordListQuery = (query: MedicalRecordQuery) =>
  listQuery(medicalRecordApi, query);

/** One row, for `useQuery`. */
export const medicalRecordRowQuery = (key: MedicalRecordTypes["key"]) =>
  rowQuery(medicalRecordApi, key);

/** Creates a row. */
export const useCreateMedicalRecord = () => useCreate(medicalRecordApi);

/** Changes a row. */
export const useUpdateMedicalRecord = () => useUpdate(medicalRecordApi);

/** Deletes a row. */
export const useRemoveMedicalRecord = () => useRemove(medicalRecordApi);
