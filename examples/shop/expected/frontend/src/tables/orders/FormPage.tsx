import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { MomentField, TimeField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { orderApi } from "./api";
import { orderCreate, orderUpdate } from "./schema";
import info from "./table";
import { orderStatusValues } from "./types";

/** The form for a row of the table orders. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={orderApi}
      createSchema={orderCreate}
      updateSchema={orderUpdate}
      defaults={{ status: "new", total: "0.00" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="number" label="Number" required maxLength={12} />

          <ReferenceField
            control={control}
            name="customer_id"
            label="Customer"
            blank={null}
            reference={{ table: "customers", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="shipping_address_id"
            label="Shipping address"
            blank={null}
            reference={{ table: "addresses", column: "id" }}
            numeric
          />

          <ChoiceField control={control} name="status" label="Status" options={orderStatusValues} />

          <DecimalField control={control} name="total" label="Total" />

          <TextAreaField control={control} name="note" label="Note" blank={null} />

          <TimeField
            control={control}
            name="deliver_between"
            label="Deliver between"
            blank={null}
          />

          <MoreFields>
            <MomentField
              control={control}
              name="placed_at"
              label="Placed at"
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
