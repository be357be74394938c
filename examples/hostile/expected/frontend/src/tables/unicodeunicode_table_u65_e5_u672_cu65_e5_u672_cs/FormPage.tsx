import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { unicodeTableU65E5U672CApi } from "./api";
import { unicodeTableU65E5U672CCreate, unicodeTableU65E5U672CUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table Ünïcode Tâble 日本. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={unicodeTableU65E5U672CApi}
      createSchema={unicodeTableU65E5U672CCreate}
      updateSchema={unicodeTableU65E5U672CUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <DecimalField control={control} name={"größe in cm"} label={"größe in cm"} blank={null} />

          <TextField control={control} name={"名前"} label={"名前"} required maxLength={40} />

          <TextAreaField control={control} name={"🙂"} label={"🙂"} blank={null} rows={1} />

          <NumberField
            control={control}
            name="1st"
            label="1st"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <NumberField
            control={control}
            name="2nd value"
            label="2nd value"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <DecimalField control={control} name="field" label="%" blank={null} />

          <TextAreaField control={control} name="a-b" label="a-b" blank={null} rows={1} />

          <TextAreaField control={control} name="a b" label="a b" blank={null} rows={1} />

          <TextAreaField control={control} name="a.b" label="a.b" blank={null} rows={1} />

          <TextAreaField control={control} name="a/b" label="a/b" blank={null} rows={1} />

          <TextAreaField
            control={control}
            name={"C:\\new\\table"}
            label={"C:\\new\\table"}
            blank={null}
            rows={1}
          />

          <TextAreaField
            control={control}
            name={"quote'd"}
            label={"quote'd"}
            blank={null}
            rows={1}
          />

          <TextAreaField
            control={control}
            name={'double"quote'}
            label={'double"quote'}
            blank={null}
            rows={1}
          />

          <NumberField
            control={control}
            name="key #"
            label="key #"
            required
            fixed
            min={-2147483648}
            max={2147483647}
          />
        </>
      )}
    </RowFormPage>
  );
}
