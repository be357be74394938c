import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { ChoicesField } from "@/components/fields/ChoiceField";
import { DateField, MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { announcementApi } from "./api";
import { announcementCreate, announcementUpdate } from "./schema";
import info from "./table";
import { announcementAudiencesValues } from "./types";

/** The form for a row of the table announcements. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={announcementApi}
      createSchema={announcementCreate}
      updateSchema={announcementUpdate}
      defaults={{ audiences: ["students"], is_pinned: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="campus_id"
            label="Campus"
            blank={null}
            reference={{ table: "campuses", column: "id" }}
          />

          <ReferenceField
            control={control}
            name="author_id"
            label="Author"
            blank={null}
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <ChoicesField
            control={control}
            name="audiences"
            label="Audiences"
            required
            options={announcementAudiencesValues}
          />

          <TextField control={control} name="title" label="Title" required maxLength={120} />

          <TextAreaField control={control} name="body" label="Body" required />

          <BooleanField control={control} name="is_pinned" label="Is pinned" />

          <MomentField
            control={control}
            name="published_at"
            label="Published at"
            description="When it appears; a draft until then."
            blank={null}
            zoned
          />

          <DateField control={control} name="expires_on" label="Expires on" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
