import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { userTableApi } from "./api";
import { userTableCreate, userTableUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table User_. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={userTableApi}
      createSchema={userTableCreate}
      updateSchema={userTableUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="user"
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
