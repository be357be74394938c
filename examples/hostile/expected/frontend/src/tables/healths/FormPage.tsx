import type { FormPageProps } from "@/app/registry";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { healthApi } from "./api";
import { healthCreate, healthUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table health. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={healthApi}
      createSchema={healthCreate}
      updateSchema={healthUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField control={control} name="docs" label="Docs" blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
