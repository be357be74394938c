import { describe, expect, it } from "vitest";
import * as sample from "../../../tests/sample";
import { describeTable } from "../../../tests/table-api";
import { medicalRecordApi } from "./api";
import { medicalRecordCreate } from "./schema";
import type { MedicalRecord, MedicalRecordTypes } from "./types";

const row: MedicalRecord = {
  student_id: sample.integer(1, 1, 2147483647),
  blood_group: "O+",
  allergies: [sample.text(1)],
  conditions: sample.text(1),
  doctor_name: sample.text(1, 120),
  doctor_phone: sample.text(1, 32),
  emergency_consent: true,
  reviewed_at: sample.moment(1, 7),
};

/** The row as it would be sent to create it. */
const created = medicalRecordCreate.parse(row);

const key: MedicalRecordTypes["key"] = [row.student_id];

describe("medical-records", () => {
  describeTable(medicalRecordApi, { key, row, create: created });

  it("refuses a row that lacks what it has to have", () => {
    expect(medicalRecordCreate.safeParse({}).success).toBe(false);
  });
});
