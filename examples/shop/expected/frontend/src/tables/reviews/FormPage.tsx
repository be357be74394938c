import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextAreaField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { reviewApi } from "./api";
import { reviewCreate, reviewUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table reviews. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={reviewApi}
      createSchema={reviewCreate}
      updateSchema={reviewUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="customer_id"
            label="Customer"
            required
            fixed
            reference={{ table: "customers", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="sku"
            label="SKU"
            required
            fixed
            reference={{ table: "products", column: "sku" }}
          />

          <NumberField control={control} name="stars" label="Stars" required min={1} max={5} />

          <TextAreaField control={control} name="body" label="Body" blank={null} />

          <MoreFields>
            <MomentField
              control={control}
              name="created_at"
              label="Created at"
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
