import type { FormPageProps } from "@/app/registry";
import { DateField, MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { invoiceApi } from "./api";
import { invoiceCreate, invoiceUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table invoices. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={invoiceApi}
      createSchema={invoiceCreate}
      updateSchema={invoiceUpdate}
      defaults={{ currency: "GBP" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="number" label="Number" required maxLength={16} />

          <ReferenceField
            control={control}
            name="student_id"
            label="Student"
            required
            reference={{ table: "students", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="guardian_id"
            label="Guardian"
            description="Who pays; none if the student does."
            blank={null}
            reference={{ table: "guardians", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="term_id"
            label="Term"
            required
            reference={{ table: "terms", column: "id" }}
            numeric
          />

          <TextField
            control={control}
            name="currency"
            label="Currency"
            description="Code after ISO 4217."
            maxLength={3}
          />

          <DateField control={control} name="issued_on" label="Issued on" />

          <DateField control={control} name="due_on" label="Due on" required />

          <MomentField
            control={control}
            name="cancelled_at"
            label="Cancelled at"
            blank={null}
            zoned
          />
        </>
      )}
    </RowFormPage>
  );
}
