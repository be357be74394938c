import type { FormPageProps } from "@/app/registry";
import { DateField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { termApi } from "./api";
import { termCreate, termUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table terms. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={termApi}
      createSchema={termCreate}
      updateSchema={termUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="academic_year_id"
            label="Academic year"
            required
            reference={{ table: "academic-years", column: "id" }}
            numeric
          />

          <NumberField control={control} name="ordinal" label="Ordinal" required min={1} max={4} />

          <TextField control={control} name="name" label="Name" required maxLength={40} />

          <DateField control={control} name="starts_on" label="Starts on" required />

          <DateField control={control} name="ends_on" label="Ends on" required />
        </>
      )}
    </RowFormPage>
  );
}
