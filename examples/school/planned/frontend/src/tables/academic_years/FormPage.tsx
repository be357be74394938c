import type { FormPageProps } from "@/app/registry";
import { DateField } from "@/components/fields/DateFields";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { academicYearApi } from "./api";
import { academicYearCreate, academicYearUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table academic_years. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={academicYearApi}
      createSchema={academicYearCreate}
      updateSchema={academicYearUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="label"
            label="Label"
            description="As people say it: 2026/27."
            required
            maxLength={7}
          />

          <DateField control={control} name="starts_on" label="Starts on" required />

          <DateField control={control} name="ends_on" label="Ends on" required />
        </>
      )}
    </RowFormPage>
  );
}
