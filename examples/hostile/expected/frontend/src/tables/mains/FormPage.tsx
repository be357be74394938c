import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { mainApi } from "./api";
import { mainCreate, mainUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table main. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={mainApi}
      createSchema={mainCreate}
      updateSchema={mainUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField control={control} name="import" label="Import" required rows={1} />

          <NumberField
            control={control}
            name="app"
            label="App"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />
        </>
      )}
    </RowFormPage>
  );
}
