import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { sectionApi } from "./api";
import { sectionCreate, sectionUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table sections. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={sectionApi}
      createSchema={sectionCreate}
      updateSchema={sectionUpdate}
      defaults={{ max_size: 30 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="course_id"
            label="Course"
            required
            reference={{ table: "courses", column: "id" }}
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

          <ReferenceField
            control={control}
            name="teacher_id"
            label="Teacher"
            required
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <TextField control={control} name="name" label="Name" required maxLength={20} />

          <NumberField control={control} name="max_size" label="Max size" min={1} max={60} />
        </>
      )}
    </RowFormPage>
  );
}
