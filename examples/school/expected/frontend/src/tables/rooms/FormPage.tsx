import type { FormPageProps } from "@/app/registry";
import { ChoiceField, ListField } from "@/components/fields/ChoiceField";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { roomApi } from "./api";
import { roomCreate, roomUpdate } from "./schema";
import info from "./table";
import { roomKindValues } from "./types";

/** The form for a row of the table rooms. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={roomApi}
      createSchema={roomCreate}
      updateSchema={roomUpdate}
      defaults={{ kind: "classroom", facilities: [] }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="campus_id"
            label="Campus"
            required
            reference={{ table: "campuses", column: "id" }}
          />

          <TextField
            control={control}
            name="code"
            label="Code"
            description="What is written on the door; unique on its campus."
            required
            maxLength={12}
          />

          <ChoiceField control={control} name="kind" label="Kind" options={roomKindValues} />

          <NumberField control={control} name="seats" label="Seats" required min={1} max={32767} />

          <ListField
            control={control}
            name="facilities"
            label="Facilities"
            description="Equipment such as projector, fume hood or piano."
          />
        </>
      )}
    </RowFormPage>
  );
}
