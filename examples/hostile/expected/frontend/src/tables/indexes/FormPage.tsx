import type { FormPageProps } from "@/app/registry";
import { BooleanField } from "@/components/fields/BooleanField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { indexApi } from "./api";
import { indexCreate, indexUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table index. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={indexApi}
      createSchema={indexCreate}
      updateSchema={indexUpdate}
      defaults={{ test: false }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <BooleanField control={control} name="test" label="Test" />
        </>
      )}
    </RowFormPage>
  );
}
