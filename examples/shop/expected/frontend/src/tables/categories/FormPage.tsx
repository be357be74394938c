import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { categoryApi } from "./api";
import { categoryCreate, categoryUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table categories. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={categoryApi}
      createSchema={categoryCreate}
      updateSchema={categoryUpdate}
      defaults={{ position: 0 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="parent_id"
            label="Parent"
            blank={null}
            reference={{ table: "categories", column: "id" }}
            numeric
          />

          <TextField control={control} name="slug" label="Slug" required maxLength={60} />

          <TextField control={control} name="title" label="Title" required maxLength={80} />

          <NumberField control={control} name="position" label="Position" min={-128} max={127} />
        </>
      )}
    </RowFormPage>
  );
}
