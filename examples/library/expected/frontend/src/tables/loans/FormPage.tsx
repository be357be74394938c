import type { FormPageProps } from "@/app/registry";
import { DateField, MomentField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { loanApi } from "./api";
import { loanCreate, loanUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table loans. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={loanApi}
      createSchema={loanCreate}
      updateSchema={loanUpdate}
      defaults={{ renewals: 0 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="barcode"
            label="Barcode"
            required
            reference={{ table: "copies", column: "barcode" }}
          />

          <ReferenceField
            control={control}
            name="member_id"
            label="Member"
            required
            reference={{ table: "members", column: "id" }}
            numeric
          />

          <DateField control={control} name="due_on" label="Due on" required />

          <MomentField control={control} name="returned_at" label="Returned at" blank={null} />

          <NumberField control={control} name="renewals" label="Renewals" max={3} />

          <MoreFields>
            <MomentField
              control={control}
              name="lent_at"
              label="Lent at"
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
