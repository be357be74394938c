import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { ChoiceField, ListField } from "@/components/fields/ChoiceField";
import { MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { medicalRecordApi } from "./api";
import { medicalRecordCreate, medicalRecordUpdate } from "./schema";
import info from "./table";
import { medicalRecordBloodGroupValues } from "./types";

/** The form for a row of the table medical_records. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={medicalRecordApi}
      createSchema={medicalRecordCreate}
      updateSchema={medicalRecordUpdate}
      defaults={{ allergies: [], emergency_consent: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="student_id"
            label="Student"
            required
            fixed
            reference={{ table: "students", column: "id" }}
            numeric
          />

          <ChoiceField
            control={control}
            name="blood_group"
            label="Blood group"
            blank={null}
            options={medicalRecordBloodGroupValues}
          />

          <ListField control={control} name="allergies" label="Allergies" />

          <TextAreaField control={control} name="conditions" label="Conditions" blank={null} />

          <TextField
            control={control}
            name="doctor_name"
            label="Doctor name"
            blank={null}
            maxLength={120}
          />

          <TextField
            control={control}
            name="doctor_phone"
            label="Doctor phone"
            blank={null}
            maxLength={32}
          />

          <BooleanField
            control={control}
            name="emergency_consent"
            label="Emergency consent"
            description="Whether a doctor may treat without asking."
          />

          <MomentField
            control={control}
            name="reviewed_at"
            label="Reviewed at"
            blank={null}
            zoned
          />
        </>
      )}
    </RowFormPage>
  );
}
