import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { studentGuardianApi } from "./api";
import { studentGuardianCreate, studentGuardianUpdate } from "./schema";
import info from "./table";
import { studentGuardianRelationValues } from "./types";

/** The form for a row of the table student_guardians. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={studentGuardianApi}
      createSchema={studentGuardianCreate}
      updateSchema={studentGuardianUpdate}
      defaults={{ is_primary: false, may_collect: true }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="student_id"
            label="Student"
            required
            fixed
            reference={{ table: "students", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="guardian_id"
            label="Guardian"
            required
            fixed
            reference={{ table: "guardians", column: "id" }}
            numeric
          />

          <ChoiceField
            control={control}
            name="relation"
            label="Relation"
            required
            options={studentGuardianRelationValues}
          />

          <BooleanField
            control={control}
            name="is_primary"
            label="Is primary"
            description="Whom the office calls first."
          />

          <BooleanField
            control={control}
            name="may_collect"
            label="May collect"
            description="Whether the student may be handed over to them."
          />
        </>
      )}
    </RowFormPage>
  );
}
