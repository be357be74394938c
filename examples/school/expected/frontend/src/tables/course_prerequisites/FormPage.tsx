import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { coursePrerequisiteApi } from "./api";
import { coursePrerequisiteCreate, coursePrerequisiteUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table course_prerequisites. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={coursePrerequisiteApi}
      createSchema={coursePrerequisiteCreate}
      updateSchema={coursePrerequisiteUpdate}
      defaults={{ minimum_grade: "50" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="course_id"
            label="Course"
            required
            fixed
            reference={{ table: "courses", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="required_id"
            label="Required"
            required
            fixed
            reference={{ table: "courses", column: "id" }}
            numeric
          />

          <DecimalField control={control} name="minimum_grade" label="Minimum grade" />
        </>
      )}
    </RowFormPage>
  );
}
