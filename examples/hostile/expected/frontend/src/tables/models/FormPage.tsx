import type { FormPageProps } from "@/app/registry";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { modelApi } from "./api";
import { modelCreate, modelUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table models. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={modelApi}
      createSchema={modelCreate}
      updateSchema={modelUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField control={control} name="schemas" label="Schemas" blank={null} rows={1} />

          <TextAreaField control={control} name="session" label="Session" blank={null} rows={1} />

          <TextAreaField control={control} name="db" label="Db" blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
