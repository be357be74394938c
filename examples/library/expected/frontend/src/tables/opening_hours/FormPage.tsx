import type { FormPageProps } from "@/app/registry";
import { TimeField } from "@/components/fields/DateFields";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { openingHourApi } from "./api";
import { openingHourCreate, openingHourUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table opening_hours. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={openingHourApi}
      createSchema={openingHourCreate}
      updateSchema={openingHourUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TimeField control={control} name="opens_at" label="Opens at" required />

          <TimeField control={control} name="closes_at" label="Closes at" required />

          <TextField control={control} name="remark" label="Remark" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
