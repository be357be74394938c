import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { usersApi } from "./api";
import { usersCreate, usersUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table users. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={usersApi}
      createSchema={usersCreate}
      updateSchema={usersUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="user_id"
            label="User"
            blank={null}
            reference={{ table: "user", column: "id" }}
            numeric
          />
        </>
      )}
    </RowFormPage>
  );
}
