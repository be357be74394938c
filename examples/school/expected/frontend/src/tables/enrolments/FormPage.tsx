import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { enrolmentApi } from "./api";
import { enrolmentCreate, enrolmentUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table enrolments. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={enrolmentApi}
      createSchema={enrolmentCreate}
      updateSchema={enrolmentUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="section_id"
            label="Section"
            required
            fixed
            reference={{ table: "sections", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="student_id"
            label="Student"
            required
            fixed
            reference={{ table: "students", column: "id" }}
            numeric
          />

          <MomentField control={control} name="dropped_at" label="Dropped at" blank={null} zoned />

          <DecimalField
            control={control}
            name="final_grade"
            label="Final grade"
            description="In percent; none before the end of the term."
            blank={null}
          />

          <MoreFields>
            <MomentField
              control={control}
              name="enrolled_at"
              label="Enrolled at"
              placeholder="Set automatically"
              zoned
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
