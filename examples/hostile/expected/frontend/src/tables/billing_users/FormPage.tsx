import type { FormPageProps } from "@/app/registry";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { billingUserApi } from "./api";
import { billingUserCreate, billingUserUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table users. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={billingUserApi}
      createSchema={billingUserCreate}
      updateSchema={billingUserUpdate}
      defaults={{}}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="public_user"
            label="Public user"
            blank={null}
            reference={{ table: "users", column: "id" }}
            numeric
          />

          <ReferenceField
            control={control}
            name="public-user"
            label="public-user"
            blank={null}
            reference={{ table: "user", column: "id" }}
            numeric
          />
        </>
      )}
    </RowFormPage>
  );
}
