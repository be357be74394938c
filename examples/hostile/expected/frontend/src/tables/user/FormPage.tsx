import type { FormPageProps } from "@/app/registry";
import { TextAreaField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { userApi } from "./api";
import { userCreate, userUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table user. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={userApi}
      createSchema={userCreate}
      updateSchema={userUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextAreaField
            control={control}
            name="userName"
            label="User name"
            blank={null}
            rows={1}
          />

          <TextAreaField
            control={control}
            name="user_name"
            label="user_name"
            blank={null}
            rows={1}
          />

          <TextAreaField
            control={control}
            name="User Name"
            label="User Name (2)"
            blank={null}
            rows={1}
          />
        </>
      )}
    </RowFormPage>
  );
}
