import type { FormPageProps } from "@/app/registry";
import { BinaryField } from "@/components/fields/BinaryField";
import { BooleanField } from "@/components/fields/BooleanField";
import { ChoiceField, ChoicesField } from "@/components/fields/ChoiceField";
import { MomentField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { customerApi } from "./api";
import { customerCreate, customerUpdate } from "./schema";
import info from "./table";
import { customerLanguageValues, customerNewslettersValues } from "./types";

/** The form for a row of the table customers. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={customerApi}
      createSchema={customerCreate}
      updateSchema={customerUpdate}
      defaults={{ name: "", language: "en", loyalty_points: 0, is_business: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="email" label="Email" required maxLength={191} />

          <BinaryField control={control} name="password_hash" label="Password hash" required />

          <TextField control={control} name="name" label="Name" blank="" maxLength={120} />

          <ChoiceField
            control={control}
            name="language"
            label="Language"
            options={customerLanguageValues}
          />

          <ChoicesField
            control={control}
            name="newsletters"
            label="Newsletters"
            required
            options={customerNewslettersValues}
          />

          <NumberField
            control={control}
            name="loyalty_points"
            label="Loyalty points"
            min={0}
            max={16777215}
          />

          <BooleanField control={control} name="is_business" label="Is business" />

          <NumberField
            control={control}
            name="birth_year"
            label="Birth year"
            blank={null}
            min={0}
            max={65535}
          />

          <MoreFields>
            <MomentField
              control={control}
              name="created_at"
              label="Created at"
              placeholder="Set automatically"
            />

            <MomentField
              control={control}
              name="updated_at"
              label="Updated at"
              placeholder="Set automatically"
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
