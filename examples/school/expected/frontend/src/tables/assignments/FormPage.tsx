import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { assignmentApi } from "./api";
import { assignmentCreate, assignmentUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table assignments. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={assignmentApi}
      createSchema={assignmentCreate}
      updateSchema={assignmentUpdate}
      defaults={{ description: "", max_points: "100", weight: 1, attachments: [] }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="section_id"
            label="Section"
            required
            reference={{ table: "sections", column: "id" }}
            numeric
          />

          <TextField control={control} name="title" label="Title" required maxLength={120} />

          <TextAreaField control={control} name="description" label="Description" blank="" />

          <DecimalField control={control} name="max_points" label="Max points" />

          <NumberField
            control={control}
            name="weight"
            label="Weight"
            description="Share in the final grade, 0 to 1."
            min={0}
            max={1}
            fraction
          />

          <MomentField control={control} name="due_at" label="Due at" required zoned />

          <JsonField control={control} name="attachments" label="Attachments" />

          <MoreFields>
            <TextField
              control={control}
              name="id"
              label="ID"
              fixed
              placeholder="Set automatically"
            />

            <MomentField
              control={control}
              name="opens_at"
              label="Opens at"
              placeholder="Set automatically"
              zoned
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
