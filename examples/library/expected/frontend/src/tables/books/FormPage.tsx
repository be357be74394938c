import type { FormPageProps } from "@/app/registry";
import { BinaryField } from "@/components/fields/BinaryField";
import { BooleanField } from "@/components/fields/BooleanField";
import { DateField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { bookApi } from "./api";
import { bookCreate, bookUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table books. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={bookApi}
      createSchema={bookCreate}
      updateSchema={bookUpdate}
      defaults={{ price: "0.00", language: "en", for_children: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="isbn" label="ISBN" required fixed maxLength={13} />

          <TextField control={control} name="title" label="Title" required maxLength={300} />

          <TextField
            control={control}
            name="subtitle"
            label="Subtitle"
            blank={null}
            maxLength={300}
          />

          <ReferenceField
            control={control}
            name="publisher_id"
            label="Publisher"
            blank={null}
            reference={{ table: "publishers", column: "id" }}
            numeric
          />

          <DateField control={control} name="published_on" label="Published on" blank={null} />

          <NumberField control={control} name="pages" label="Pages" blank={null} min={1} />

          <DecimalField control={control} name="price" label="Price" />

          <TextField control={control} name="language" label="Language" maxLength={2} />

          <BooleanField control={control} name="for_children" label="For children" />

          <BinaryField control={control} name="cover" label="Cover" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
