import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
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
          <DecimalField control={control} name="amount" label="Amount" required />

          <DecimalField control={control} name="fee" label="Fee" />

          <MomentField control={control} name="paid_at" label="Paid at" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
