import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { selectApi } from "./api";
import { selectCreate, selectUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table select. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={selectApi}
      createSchema={selectCreate}
      updateSchema={selectUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <NumberField
            control={control}
            name="from"
            label="From"
            required
            fixed
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="where" label="Where" blank={null} rows={1} />

          <NumberField
            control={control}
            name="order"
            label="Order"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="group" label="Group" blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
