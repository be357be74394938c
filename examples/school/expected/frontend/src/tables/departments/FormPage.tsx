import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { departmentApi } from "./api";
import { departmentCreate, departmentUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table departments. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={departmentApi}
      createSchema={departmentCreate}
      updateSchema={departmentUpdate}
      defaults={{ budget: "0" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="name" label="Name" required maxLength={80} />

          <DecimalField control={control} name="budget" label="Budget" />

          <ReferenceField
            control={control}
            name="head_teacher_id"
            label="Head teacher"
            description="Teacher who leads it; none while vacant."
            blank={null}
            reference={{ table: "teachers", column: "id" }}
            numeric
          />
        </>
      )}
    </RowFormPage>
  );
}
