import type { FormPageProps } from "@/app/registry";
import { NumberField } from "@/components/fields/NumberField";
import { ReferenceField } from "@/components/fields/ReferenceField";
import { DecimalField } from "@/components/fields/TextField";
import { RowFormPage } from "@/components/form/RowFormPage";
import { orderLineApi } from "./api";
import { orderLineCreate, orderLineUpdate } from "./schema";
import info from "./table";

/** The form for a row of the table order_lines. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={orderLineApi}
      createSchema={orderLineCreate}
      updateSchema={orderLineUpdate}
      defaults={{ quantity: 1 }}
      rowKey={rowKey}
    >
      {(control) => (
        <>
          <ReferenceField
            control={control}
            name="order_id"
            label="Order"
            required
            fixed
            reference={{ table: "orders", column: "id" }}
            numeric
          />

          <NumberField
            control={control}
            name="line"
            label="Line"
            required
            fixed
            min={0}
            max={65535}
          />

          <ReferenceField
            control={control}
            name="sku"
            label="SKU"
            required
            reference={{ table: "products", column: "sku" }}
          />

          <NumberField control={control} name="quantity" label="Quantity" min={0} max={65535} />

          <DecimalField control={control} name="unit_price" label="Unit price" required />
        </>
      )}
    </RowFormPage>
  );
}
