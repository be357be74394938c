import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { subjectApi } from "./api";
import { subjectCreate, subjectUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table subjects. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={subjectApi}
      createSchema={subjectCreate}
      updateSchema={subjectUpdate}
      defaults={{ colour: "#808080" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="code"
            label="Code"
            description="Short code that timetables print: PHY, MATH2."
            required
            fixed
            maxLength={8}
          />

          <TextField control={control} name="name" label="Name" required maxLength={80} />

          <ReferenceField
            control={control}
            name="department_id"
            label="Department"
            required
            reference={{ table: "departments", column: "id" }}
            numeric
          />

          <TextField
            control={control}
            name="colour"
            label="Colour"
            description="Colour in the timetable, as #rrggbb."
            maxLength={7}
          />
        </>
      )}
    </RowFormPage>
  );
}
