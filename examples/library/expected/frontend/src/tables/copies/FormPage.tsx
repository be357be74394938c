import type { FormPageProps } from "@/app/registry";
import { DateField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { copyApi } from "./api";
import { copyCreate, copyUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table copies. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={copyApi}
      createSchema={copyCreate}
      updateSchema={copyUpdate}
      defaults={{ condition: 5 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="barcode"
            label="Barcode"
            required
            fixed
            maxLength={20}
          />

          <ReferenceField
            control={control}
            name="isbn"
            label="ISBN"
            required
            reference={{ table: "books", column: "isbn" }}
          />

          <TextField control={control} name="shelf" label="Shelf" required maxLength={12} />

          <NumberField control={control} name="condition" label="Condition" min={1} max={5} />

          <DateField control={control} name="acquired_on" label="Acquired on" />

          <NumberField control={control} name="weight_kg" label="Weight kg" blank={null} fraction />
        </>
      )}
    </RowFormPage>
  );
}
