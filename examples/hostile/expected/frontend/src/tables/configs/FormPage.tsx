import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { configApi } from "./api";
import { configCreate, configUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table <%= config %>. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={configApi}
      createSchema={configCreate}
      updateSchema={configUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <NumberField
            control={control}
            name={"{{ self }}"}
            label={"{{ self }}"}
            required
            fixed
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="raw" label={"<% raw %>"} blank={null} rows={1} />

          <TextAreaField
            control={control}
            name={"{# comment #}"}
            label={"{# comment #}"}
            blank={null}
          />

          <TextAreaField
            control={control}
            name={"<\/script>"}
            label={"<\/script>"}
            blank={null}
            rows={1}
          />

          <TextAreaField control={control} name="*/" label="*/" blank={null} rows={1} />

          <TextAreaField control={control} name={'""'} label={'""'} blank={null} rows={1} />
        </>
      )}
    </RowFormPage>
  );
}
