import type { FormPageProps } from "@/app/registry";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { testApi } from "./api";
import { testCreate, testUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table test. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={testApi}
      createSchema={testCreate}
      updateSchema={testUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField control={control} name="fixture" label="Fixture" blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
