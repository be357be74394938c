import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { authorApi } from "./api";
import { authorCreate, authorUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table authors. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={authorApi}
      createSchema={authorCreate}
      updateSchema={authorUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField control={control} name="name" label="Name" required rows={1} />

          <NumberField control={control} name="born" label="Born" blank={null} min={0} max={2100} />

          <NumberField control={control} name="died" label="Died" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
