import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { etcPasswdApi } from "./api";
import { etcPasswdCreate, etcPasswdUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table ../../etc/passwd. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={etcPasswdApi}
      createSchema={etcPasswdCreate}
      updateSchema={etcPasswdUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <NumberField
            control={control}
            name="../id"
            label="../id"
            required
            fixed
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField
            control={control}
            name={"$(touch pwned)"}
            label={"$(touch pwned)"}
            blank={null}
            rows={1}
          />

          <TextAreaField control={control} name={"`id`"} label={"`id`"} blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
