import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { publisherApi } from "./api";
import { publisherCreate, publisherUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table publishers. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={publisherApi}
      createSchema={publisherCreate}
      updateSchema={publisherUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="name" label="Name" required maxLength={120} />

          <TextField control={control} name="city" label="City" blank={null} maxLength={80} />

          <ReferenceField
            control={control}
            name="imprint_of"
            label="Imprint of"
            blank={null}
            reference={{ table: "publishers", column: "id" }}
            numeric
          />
        </>
      )}
    </RowFormPage>
  );
}
