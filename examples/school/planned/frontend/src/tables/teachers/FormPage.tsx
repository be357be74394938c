import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { DateField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { FieldSection } from "@/components/form/FieldSection";
import { RowFormPage } from "@/components/form/RowFormPage";
import { teacherApi } from "./api";
import { teacherCreate, teacherUpdate } from "./schema";
import info from "./table";
import { teacherEmploymentValues } from "./types";

/** The form for a row of the table teachers. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={teacherApi}
      createSchema={teacherCreate}
      updateSchema={teacherUpdate}
      defaults={{ employment: "full_time" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <FieldSection label="Person">
            <TextField
              control={control}
              name="first_name"
              label="First name"
              required
              maxLength={60}
            />

            <TextField
              control={control}
              name="last_name"
              label="Last name"
              required
              maxLength={60}
            />

            <TextField control={control} name="email" label="Email" required maxLength={254} />
          </FieldSection>
          <FieldSection label="Employment">
            <TextField
              control={control}
              name="staff_number"
              label="Staff number"
              description="Number on the staff card, six characters."
              required
              maxLength={6}
            />

            <ChoiceField
              control={control}
              name="employment"
              label="Employment"
              options={teacherEmploymentValues}
            />

            <ReferenceField
              control={control}
              name="department_id"
              label="Department"
              required
              reference={{ table: "departments", column: "id" }}
              numeric
            />

            <ReferenceField
              control={control}
              name="mentor_id"
              label="Mentor"
              description="Experienced colleague who looks after a new teacher."
              blank={null}
              reference={{ table: "teachers", column: "id" }}
              numeric
            />

            <DateField control={control} name="hired_on" label="Hired on" />

            <DateField control={control} name="left_on" label="Left on" blank={null} />
          </FieldSection>
        </>
      )}
    </RowFormPage>
  );
}
