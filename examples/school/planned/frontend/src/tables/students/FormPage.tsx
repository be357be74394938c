import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { DateField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { studentApi } from "./api";
import { studentCreate, studentUpdate } from "./schema";
import info from "./table";
import { studentStatusValues } from "./types";

/** The form for a row of the table students. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={studentApi}
      createSchema={studentCreate}
      updateSchema={studentUpdate}
      defaults={{ status: "applicant" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="first_name"
            label="First name"
            required
            maxLength={60}
          />

          <TextField control={control} name="last_name" label="Last name" required maxLength={60} />

          <TextField
            control={control}
            name="preferred_name"
            label="Preferred name"
            blank={null}
            maxLength={60}
          />

          <DateField control={control} name="date_of_birth" label="Date of birth" required />

          <ChoiceField
            control={control}
            name="status"
            label="Status"
            options={studentStatusValues}
          />

          <ReferenceField
            control={control}
            name="campus_id"
            label="Campus"
            required
            reference={{ table: "campuses", column: "id" }}
          />

          <ReferenceField
            control={control}
            name="tutor_id"
            label="Tutor"
            description="Teacher who is the first to ask about this student."
            blank={null}
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <TextField control={control} name="email" label="Email" blank={null} maxLength={254} />

          <DateField control={control} name="admitted_on" label="Admitted on" blank={null} />

          <TextAreaField control={control} name="notes" label="Notes" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
