import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { DateField, MomentField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { MoreFields } from "@/components/form/MoreFields";
import { RowFormPage } from "@/components/form/RowFormPage";
import { attendanceApi } from "./api";
import { attendanceCreate, attendanceUpdate } from "./schema";
import info from "./table";
import { attendanceStatusValues } from "./types";

/** The form for a row of the table attendance. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={attendanceApi}
      createSchema={attendanceCreate}
      updateSchema={attendanceUpdate}
      defaults={{ status: "present" }}
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

          <DateField control={control} name="held_on" label="Held on" required fixed />

          <ChoiceField
            control={control}
            name="status"
            label="Status"
            options={attendanceStatusValues}
          />

          <NumberField
            control={control}
            name="minutes_late"
            label="Minutes late"
            blank={null}
            min={0}
            max={480}
          />

          <ReferenceField
            control={control}
            name="recorded_by"
            label="Recorded by"
            blank={null}
            reference={{ table: "teachers", column: "id" }}
            numeric
          />

          <TextField control={control} name="remark" label="Remark" blank={null} maxLength={200} />

          <MoreFields>
            <MomentField
              control={control}
              name="recorded_at"
              label="Recorded at"
              placeholder="Set automatically"
              zoned
            />
          </MoreFields>
        </>
      )}
    </RowFormPage>
  );
}
