import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { fineApi } from "./api";
import { fineCreate, fineUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table fines. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={fineApi}
      createSchema={fineCreate}
      updateSchema={fineUpdate}
      defaults={{ fee: "0.50" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="loan_id"
            label="Loan"
            required
            fixed
            reference={{ table: "loans", column: "id" }}
            numeric
          />

          <DecimalField control={control} name="amount" label="Amount" required />

          <DecimalField control={control} name="fee" label="Fee" />

          <MomentField control={control} name="paid_at" label="Paid at" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
