import type { FormPageProps } from "@/app/registry";
import { ChoiceField } from "@/components/fields/ChoiceField";
import { DateField } from "@/components/fields/DateFields";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { stockApi } from "./api";
import { stockCreate, stockUpdate } from "./schema";
import info from "./table";
import { stockWarehouseValues } from "./types";

/** The form for a row of the table stock. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={stockApi}
      createSchema={stockCreate}
      updateSchema={stockUpdate}
      defaults={{ quantity: 0 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="sku"
            label="SKU"
            required
            fixed
            reference={{ table: "products", column: "sku" }}
          />

          <ChoiceField
            control={control}
            name="warehouse"
            label="Warehouse"
            required
            fixed
            options={stockWarehouseValues}
          />

          <NumberField
            control={control}
            name="quantity"
            label="Quantity"
            min={-2147483648}
            max={2147483647}
          />

          <DateField control={control} name="counted_on" label="Counted on" blank={null} />
        </>
      )}
    </RowFormPage>
  );
}
