import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { baseApi } from "./api";
import { baseCreate, baseUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table base. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={baseApi}
      createSchema={baseCreate}
      updateSchema={baseUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="main_id"
            label="Main"
            required
            reference={{ table: "mains", column: "id" }}
            numeric
          />
        </>
      )}
    </RowFormPage>
  );
}
