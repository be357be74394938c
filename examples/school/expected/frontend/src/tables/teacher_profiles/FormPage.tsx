import type { FormPageProps } from "@/app/registry";
import { ListField } from "@/components/fields/ChoiceField";
import { TimeField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { teacherProfileApi } from "./api";
import { teacherProfileCreate, teacherProfileUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table teacher_profiles. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={teacherProfileApi}
      createSchema={teacherProfileCreate}
      updateSchema={teacherProfileUpdate}
      defaults={{ qualifications: [], languages: ["en"] }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="teacher_id"
            label="Teacher"
            required
            fixed
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <TextAreaField control={control} name="biography" label="Biography" blank={null} />

          <JsonField control={control} name="qualifications" label="Qualifications" />

          <ListField
            control={control}
            name="languages"
            label="Languages"
            description="Language tags after BCP 47, such as en or pt-BR."
            required
          />

          <ReferenceField
            control={control}
            name="office_room_id"
            label="Office room"
            blank={null}
            reference={{ table: "rooms", column: "id" }}
            numeric
          />

          <TimeField
            control={control}
            name="office_hour_from"
            label="Office hour from"
            blank={null}
          />

          <TimeField control={control} name="office_hour_to" label="Office hour to" blank={null} />

          <TextField
            control={control}
            name="website"
            label="Website"
            blank={null}
            maxLength={200}
          />
        </>
      )}
    </RowFormPage>
  );
}
