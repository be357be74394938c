import type { FormPageProps } from "@/app/registry";
import { MomentField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextAreaField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { submissionApi } from "./api";
import { submissionCreate, submissionUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table submissions. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={submissionApi}
      createSchema={submissionCreate}
      updateSchema={submissionUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="assignment_id"
            label="Assignment"
            required
            reference={{ table: "assignments", column: "id" }}
          />

          <ReferenceField
            control={control}
            name="student_id"
            label="Student"
            required
            reference={{ table: "students", column: "id" }}
            numeric
          />

          <TextAreaField control={control} name="body" label="Body" blank={null} />

          <DecimalField
            control={control}
            name="points"
            label="Points"
            description={"Out of the assignment's max_points; none until marked."}
            blank={null}
          />

          <TextAreaField control={control} name="feedback" label="Feedback" blank={null} />

          <ReferenceField
            control={control}
            name="graded_by"
            label="Graded by"
            blank={null}
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <MoreFields>
            <MomentField
              control={control}
              name="handed_in_at"
              label="Handed in at"
              placeholder="Set automatically"
              zoned
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
