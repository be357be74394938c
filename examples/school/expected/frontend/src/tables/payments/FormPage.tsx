import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { MomentField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { paymentApi } from "./api";
import { paymentCreate, paymentUpdate } from "./schema";
import info from "./table";
import { paymentMethodValues } from "./types";

/** The form for a row of the table payments. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={paymentApi}
      createSchema={paymentCreate}
      updateSchema={paymentUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="invoice_id"
            label="Invoice"
            required
            reference={{ table: "invoices", column: "id" }}
            numeric
          />

          <ChoiceField
            control={control}
            name="method"
            label="Method"
            required
            options={paymentMethodValues}
          />

          <DecimalField control={control} name="amount" label="Amount" required />

          <TextField
            control={control}
            name="reference"
            label="Reference"
            blank={null}
            maxLength={64}
          />

          <JsonField
            control={control}
            name="details"
            label="Details"
            description="What the bank or the card processor told us."
            blank={null}
          />

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
              name="received_at"
              label="Received at"
              placeholder="Set automatically"
              zoned
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
