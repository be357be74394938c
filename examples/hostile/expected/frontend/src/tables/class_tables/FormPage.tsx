import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { DecimalField, TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { classTableApi } from "./api";
import { classTableCreate, classTableUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table class. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={classTableApi}
      createSchema={classTableCreate}
      updateSchema={classTableUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <NumberField
            control={control}
            name="def"
            label="Def"
            required
            fixed
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="return" label="Return" required rows={1} />

          <DecimalField control={control} name="lambda" label="Lambda" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
