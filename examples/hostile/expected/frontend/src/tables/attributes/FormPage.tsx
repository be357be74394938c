import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { ListField } from "@/components/fields/ChoiceField";
import { DateField, MomentField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { NumberField } from "@/components/fields/NumberField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { attributeApi } from "./api";
import { attributeCreate, attributeUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table attributes. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={attributeApi}
      createSchema={attributeCreate}
      updateSchema={attributeUpdate}
      defaults={{ self: 1 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <JsonField control={control} name="metadata" label="Metadata" blank={null} />

          <TextAreaField control={control} name="registry" label="Registry" blank={null} rows={1} />

          <TextAreaField control={control} name="query" label="Query" blank={null} rows={1} />

          <TextAreaField
            control={control}
            name="model_config"
            label="Model config"
            blank={null}
            rows={1}
          />

          <TextAreaField
            control={control}
            name="model_fields"
            label="Model fields"
            blank={null}
            rows={1}
          />

          <TextAreaField control={control} name="schema" label="Schema" blank={null} rows={1} />

          <TextAreaField control={control} name="copy" label="Copy" blank={null} rows={1} />

          <JsonField control={control} name="json" label="JSON" blank={null} />

          <TextAreaField control={control} name="dict" label="Dict" blank={null} rows={1} />

          <TextAreaField control={control} name="validate" label="Validate" blank={null} rows={1} />

          <NumberField
            control={control}
            name="self"
            label="Self"
            min={-2147483648}
            max={2147483647}
          />

          <NumberField
            control={control}
            name="cls"
            label="Cls"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="type" label="Type" blank={null} rows={1} />

          <NumberField
            control={control}
            name="limit"
            label="Limit"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <NumberField
            control={control}
            name="offset"
            label="Offset"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <TextAreaField control={control} name="sort" label="Sort" blank={null} rows={1} />

          <TextAreaField control={control} name="q" label="Q" blank={null} rows={1} />

          <TextAreaField control={control} name="request" label="Request" blank={null} rows={1} />

          <TextAreaField control={control} name="response" label="Response" blank={null} rows={1} />

          <TextAreaField control={control} name="init" label="Init" blank={null} rows={1} />

          <TextAreaField control={control} name="table" label="Table" blank={null} rows={1} />

          <TextAreaField control={control} name="_private" label="Private" blank={null} rows={1} />

          <TextAreaField control={control} name="None" label="None" blank={null} rows={1} />

          <BooleanField control={control} name="True" label="True" blank={null} />

          <BooleanField control={control} name="async" label="Async" blank={null} />

          <TextAreaField control={control} name="match" label="Match" blank={null} rows={1} />

          <TextAreaField control={control} name="print" label="Print" blank={null} rows={1} />

          <DateField control={control} name="date" label="Date" blank={null} />

          <MomentField control={control} name="datetime" label="Datetime" blank={null} />

          <TextField
            control={control}
            name="uuid"
            label="UUID"
            blank={null}
            placeholder="3f0c8f5e-8d1e-4a53-9d3b-7c2f1f0a9b11"
          />

          <DecimalField control={control} name="Decimal" label="Decimal" blank={null} />

          <TextField control={control} name="str" label="Str" blank={null} maxLength={10} />

          <NumberField
            control={control}
            name="int"
            label="Int"
            blank={null}
            min={-2147483648}
            max={2147483647}
          />

          <ListField control={control} name="list" label="List" blank={null} numeric />
        </>
      )}
    </RowFormPage>
  );
}
