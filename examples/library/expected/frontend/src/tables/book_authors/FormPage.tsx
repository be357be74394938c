import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { bookAuthorApi } from "./api";
import { bookAuthorCreate, bookAuthorUpdate } from "./schema";
import info from "./table";
import { bookAuthorRoleValues } from "./types";

/** The form for a row of the table book_authors. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={bookAuthorApi}
      createSchema={bookAuthorCreate}
      updateSchema={bookAuthorUpdate}
      defaults={{ position: 1, role: "author" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="isbn"
            label="ISBN"
            required
            fixed
            reference={{ table: "books", column: "isbn" }}
          />

          <ReferenceField
            control={control}
            name="author_id"
            label="Author"
            required
            fixed
            reference={{ table: "authors", column: "id" }}
            numeric
          />

          <NumberField control={control} name="position" label="Position" min={1} />

          <ChoiceField
            control={control}
            name="role"
            label="Role"
            fixed
            options={bookAuthorRoleValues}
          />
        </>
      )}
    </RowFormPage>
  );
}
