import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { addressApi } from "./api";
import { addressCreate, addressUpdate } from "./schema";
import info from "./table";
import { addressKindValues } from "./types";

/** The form for a row of the table addresses. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={addressApi}
      createSchema={addressCreate}
      updateSchema={addressUpdate}
      defaults={{ country: "DE" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="customer_id"
            label="Customer"
            required
            reference={{ table: "customers", column: "id" }}
            numeric
          />

          <ChoiceField
            control={control}
            name="kind"
            label="Kind"
            description="What it is used for"
            required
            options={addressKindValues}
          />

          <TextField control={control} name="line1" label="Line1" required maxLength={120} />

          <TextField control={control} name="line2" label="Line2" blank={null} maxLength={120} />

          <TextField control={control} name="postcode" label="Postcode" required maxLength={12} />

          <TextField control={control} name="city" label="City" required maxLength={80} />

          <TextField control={control} name="country" label="Country" maxLength={2} />
        </>
      )}
    </RowFormPage>
  );
}
