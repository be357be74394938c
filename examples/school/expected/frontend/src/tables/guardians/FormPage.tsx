import type { FormPageProps } from "@/app/registry";
import { JsonField } from "@/components/fields/JsonField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { guardianApi } from "./api";
import { guardianCreate, guardianUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table guardians. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={guardianApi}
      createSchema={guardianCreate}
      updateSchema={guardianUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="first_name"
            label="First name"
            required
            maxLength={60}
          />

          <TextField control={control} name="last_name" label="Last name" required maxLength={60} />

          <TextField control={control} name="email" label="Email" blank={null} maxLength={254} />

          <TextField control={control} name="phone" label="Phone" blank={null} maxLength={32} />

          <JsonField control={control} name="address" label="Address" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
