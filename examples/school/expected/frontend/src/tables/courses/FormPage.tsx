import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { courseApi } from "./api";
import { courseCreate, courseUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table courses. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={courseApi}
      createSchema={courseCreate}
      updateSchema={courseUpdate}
      defaults={{ credits: "5.0", is_elective: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="subject_code"
            label="Subject"
            required
            reference={{ table: "subjects", column: "code" }}
          />

          <TextField control={control} name="title" label="Title" required maxLength={120} />

          <NumberField
            control={control}
            name="year_group"
            label="Year group"
            required
            min={7}
            max={13}
          />

          <DecimalField control={control} name="credits" label="Credits" />

          <TextAreaField control={control} name="syllabus" label="Syllabus" blank={null} />

          <BooleanField control={control} name="is_elective" label="Is elective" />
        </>
      )}
    </RowFormPage>
  );
}
