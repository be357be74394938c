import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { invoiceLineApi } from "./api";
import { invoiceLineCreate, invoiceLineUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table invoice_lines. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={invoiceLineApi}
      createSchema={invoiceLineCreate}
      updateSchema={invoiceLineUpdate}
      defaults={{ quantity: 1 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="invoice_id"
            label="Invoice"
            required
            fixed
            reference={{ table: "invoices", column: "id" }}
            numeric
          />

          <NumberField
            control={control}
            name="line_number"
            label="Line number"
            required
            fixed
            min={1}
            max={32767}
          />

          <TextField
            control={control}
            name="description"
            label="Description"
            required
            maxLength={200}
          />

          <NumberField control={control} name="quantity" label="Quantity" min={1} max={9999} />

          <DecimalField control={control} name="unit_price" label="Unit price" required />
        </>
      )}
    </RowFormPage>
  );
}
