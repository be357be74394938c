import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { TimeField } from "@/components/fields/DateFields";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { timetableSlotApi } from "./api";
import { timetableSlotCreate, timetableSlotUpdate } from "./schema";
import info from "./table";
import { timetableSlotDayValues } from "./types";

/** The form for a row of the table timetable_slots. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={timetableSlotApi}
      createSchema={timetableSlotCreate}
      updateSchema={timetableSlotUpdate}
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
            reference={{ table: "sections", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="room_id"
            label="Room"
            blank={null}
            reference={{ table: "rooms", column: "id" }}
            numeric
          />

          <ChoiceField
            control={control}
            name="day"
            label="Day"
            required
            options={timetableSlotDayValues}
          />

          <TimeField control={control} name="starts_at" label="Starts at" required />

          <TimeField control={control} name="ends_at" label="Ends at" required />
        </>
      )}
    </RowFormPage>
  );
}
