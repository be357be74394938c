import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { DateField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { DecimalField, TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { campusApi } from "./api";
import { campusCreate, campusUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table campuses. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={campusApi}
      createSchema={campusCreate}
      updateSchema={campusUpdate}
      defaults={{ timezone: "Europe/London", is_active: true }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="name" label="Name" required maxLength={80} />

          <JsonField
            control={control}
            name="address"
            label="Address"
            description="Street, town and postcode, as the post office wants them."
            required
          />

          <TextField
            control={control}
            name="timezone"
            label="Timezone"
            description="Name in the IANA time zone database."
            maxLength={40}
          />

          <DecimalField control={control} name="latitude" label="Latitude" blank={null} />

          <DecimalField control={control} name="longitude" label="Longitude" blank={null} />

          <DateField control={control} name="opened_on" label="Opened on" blank={null} />

          <BooleanField control={control} name="is_active" label="Is active" />

          <MoreFields>
            <TextField
              control={control}
              name="id"
              label="ID"
              fixed
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
