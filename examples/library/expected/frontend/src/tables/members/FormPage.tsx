import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { MomentField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { memberApi } from "./api";
import { memberCreate, memberUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table members. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={memberApi}
      createSchema={memberCreate}
      updateSchema={memberUpdate}
      defaults={{ blocked: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="card_number"
            label="Card number"
            required
            maxLength={10}
          />

          <TextField control={control} name="name" label="Name" required maxLength={120} />

          <TextField control={control} name="email" label="Email" blank={null} maxLength={254} />

          <JsonField control={control} name="preferences" label="Preferences" blank={null} />

          <BooleanField control={control} name="blocked" label="Blocked" />

          <MoreFields>
            <MomentField
              control={control}
              name="joined_at"
              label="Joined at"
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
