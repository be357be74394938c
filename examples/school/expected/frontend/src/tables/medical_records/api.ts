import { callsTo } from "@/api/calls";
import type { MedicalRecordTypes } from "./types";

/** Calls to the table medical_records. */
export const medicalRecordApi = callsTo<MedicalRecordTypes>("medical-records");
