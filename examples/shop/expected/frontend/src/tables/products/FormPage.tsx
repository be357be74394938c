import type { FormPageProps } from "@/app/registry";
import { BinaryField } from "@/components/fields/BinaryField";
import { MomentField } from "@/components/fields/DateFields";
import { JsonField } from "@/components/fields/JsonField";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField, TextAreaField, TextField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { productApi } from "./api";
import { productCreate, productUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table products. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={productApi}
      createSchema={productCreate}
      updateSchema={productUpdate}
      defaults={{ tax_rate: "19.00" }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <TextField control={control} name="sku" label="SKU" required fixed maxLength={32} />

          <ReferenceField
            control={control}
            name="category_id"
            label="Category"
            required
            reference={{ table: "categories", column: "id" }}
            numeric
          />

          <TextField control={control} name="title" label="Title" required maxLength={200} />

          <TextAreaField control={control} name="description" label="Description" blank={null} />

          <DecimalField
            control={control}
            name="price"
            label="Price"
            description="Without tax"
            required
          />

          <DecimalField control={control} name="tax_rate" label="Tax rate" />

          <NumberField
            control={control}
            name="weight_g"
            label="Weight g"
            blank={null}
            min={0}
            max={4294967295}
          />

          <NumberField
            control={control}
            name="rating"
            label="Rating"
            blank={null}
            min={0}
            max={5}
            fraction
          />

          <JsonField control={control} name="attributes" label="Attributes" blank={null} />

          <NumberField control={control} name="ean" label="Ean" blank={null} min={0} />

          <TextField control={control} name="flags" label="Flags" required placeholder="0101" />

          <BinaryField control={control} name="thumbnail" label="Thumbnail" blank={null} />

          <MomentField
            control={control}
            name="available_from"
            label="Available from"
            blank={null}
          />
        </>
      )}
    </RowFormPage>
  );
}
