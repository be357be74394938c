import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { textApi } from "./api";
import { textCreate, textUpdate } from "./schema";
import info from "./table";
import { textRecordMoodValues } from "./types";

/** The form for a row of the table texts. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={textApi}
      createSchema={textCreate}
      updateSchema={textUpdate}
      defaults={{
        mood: 'it\'s "fine"',
        quoted: '"""; import os; os.abort() #',
        braces: "{{ config }} ${x} <%= x %> {% raw %} #}",
        percent: "100%s %(name)s :bind",
        letter: "'",
      }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ChoiceField
            control={control}
            name="mood"
            label="Mood"
            description={'"""'}
            options={textRecordMoodValues}
          />

          <TextAreaField
            control={control}
            name="quoted"
            label="Quoted"
            description={"'''; raise SystemExit(\"owned\") #"}
            rows={1}
          />

          <TextAreaField control={control} name="braces" label="Braces" rows={1} />

          <TextAreaField
            control={control}
            name="lines"
            label="Lines"
            description={"\n\nimport os\n"}
            required
            rows={1}
          />

          <TextAreaField control={control} name="percent" label="Percent" rows={1} />

          <TextAreaField control={control} name="closed" label="Closed" blank={null} rows={1} />

          <TextField
            control={control}
            name="letter"
            label="Letter"
            description={"\\"}
            maxLength={1}
          />
        </>
      )}
    </RowFormPage>
  );
}
